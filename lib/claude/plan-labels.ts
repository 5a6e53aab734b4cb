import type { Plan } from '../observation';

type Known = Exclude<Plan, 'unknown'>;

/**
 * Plan labels of the user menu by interface language, seen August 2026. The ultra column is built from the max
 * label: no translation of Ultra was seen. A function, so that a page that never asks for them does not hold them.
 */
export const planLabels = () => ({
  'en-US': {
    free: 'Free plan',
    pro: 'Pro plan',
    max: 'Max plan',
    ultra: 'Ultra plan',
    team: 'Team plan',
    enterprise: 'Enterprise plan',
  },
  'de-DE': {
    free: 'Kostenloser Plan',
    pro: 'Pro-Plan',
    max: 'Max Plan',
    ultra: 'Ultra Plan',
    team: 'Team-Plan',
    enterprise: 'Enterprise-Plan',
  },
  'fr-FR': {
    free: 'Forfait Free',
    pro: 'Forfait Pro',
    max: 'Plan Max',
    ultra: 'Plan Ultra',
    team: 'Forfait Team',
    enterprise: 'Forfait Enterprise',
  },
  'es-419': {
    free: 'Plan gratuito',
    pro: 'Plan Pro',
    max: 'Plan Max',
    ultra: 'Plan Ultra',
    team: 'Plan de equipo',
    enterprise: 'Plan Enterprise',
  },
  'es-ES': {
    free: 'Plan gratuito',
    pro: 'Plan Pro',
    max: 'Plan Max',
    ultra: 'Plan Ultra',
    team: 'Plan Team',
    enterprise: 'Plan Enterprise',
  },
  'it-IT': {
    free: 'Piano gratuito',
    pro: 'Piano Pro',
    max: 'Piano Max',
    ultra: 'Piano Ultra',
    team: 'Piano Team',
    enterprise: 'Piano Enterprise',
  },
  'pt-BR': {
    free: 'plano Gratuito',
    pro: 'Plano Pro',
    max: 'Plano Max',
    ultra: 'Plano Ultra',
    team: 'plano Equipe',
    enterprise: 'Plano Enterprise',
  },
  'id-ID': {
    free: 'Paket gratis',
    pro: 'Pro plan',
    max: 'Paket Max',
    ultra: 'Paket Ultra',
    team: 'Paket Tim',
    enterprise: 'Paket Enterprise',
  },
  'hi-IN': {
    free: 'Free प्लैन',
    pro: 'Pro प्लैन',
    max: 'मैक्स प्लान',
    ultra: 'Ultra प्लान',
    team: 'Team प्लैन',
    enterprise: 'Enterprise प्लैन',
  },
  'ja-JP': {
    free: '無料プラン',
    pro: 'プロプラン',
    max: 'マックスプラン',
    ultra: 'Ultraプラン',
    team: 'チームプラン',
    enterprise: 'エンタープライズプラン',
  },
  'ko-KR': {
    free: '무료 요금제',
    pro: 'Pro 요금제',
    max: '맥스 플랜',
    ultra: 'Ultra 플랜',
    team: 'Team 요금제',
    enterprise: 'Enterprise 요금제',
  },
});

let labels: ReadonlyMap<string, Known> | undefined;

/**
 * The plan of a full label.
 * @param label only an exact match of the table counts, whatever its case.
 */
export function fullPlan(label: string): Plan {
  labels ??= new Map(
    Object.values(planLabels()).flatMap((row) =>
      Object.entries(row).map(([plan, text]) => [fold(text), plan as Known] as const),
    ),
  );
  return labels.get(fold(label)) ?? 'unknown';
}

function fold(label: string): string {
  return label.normalize('NFKC').toLowerCase();
}
