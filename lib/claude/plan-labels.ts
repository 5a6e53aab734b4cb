/**
 * Plan labels of the user menu by interface language, in the order of `PLANS`, seen August 2026. The ultra column is
 * built from the max label: no translation of Ultra was seen. One text each: every claude.ai page reads this table.
 */
export const PLAN_LABELS = {
  'en-US': 'Free plan|Pro plan|Max plan|Ultra plan|Team plan|Enterprise plan',
  'de-DE': 'Kostenloser Plan|Pro-Plan|Max Plan|Ultra Plan|Team-Plan|Enterprise-Plan',
  'fr-FR': 'Forfait Free|Forfait Pro|Plan Max|Plan Ultra|Forfait Team|Forfait Enterprise',
  'es-419': 'Plan gratuito|Plan Pro|Plan Max|Plan Ultra|Plan de equipo|Plan Enterprise',
  'es-ES': 'Plan gratuito|Plan Pro|Plan Max|Plan Ultra|Plan Team|Plan Enterprise',
  'it-IT': 'Piano gratuito|Piano Pro|Piano Max|Piano Ultra|Piano Team|Piano Enterprise',
  'pt-BR': 'plano Gratuito|Plano Pro|Plano Max|Plano Ultra|plano Equipe|Plano Enterprise',
  'id-ID': 'Paket gratis|Pro plan|Paket Max|Paket Ultra|Paket Tim|Paket Enterprise',
  'hi-IN': 'Free प्लैन|Pro प्लैन|मैक्स प्लान|Ultra प्लान|Team प्लैन|Enterprise प्लैन',
  'ja-JP': '無料プラン|プロプラン|マックスプラン|Ultraプラン|チームプラン|エンタープライズプラン',
  'ko-KR': '무료 요금제|Pro 요금제|맥스 플랜|Ultra 플랜|Team 요금제|Enterprise 요금제',
} as const;
