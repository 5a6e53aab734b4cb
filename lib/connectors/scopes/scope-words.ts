/** What the words of a scope's name mean, for scopes no table knows. Nouns are no verbs here: `metadata`, `analytics`, `reports`, `settings` or `basic` say nothing of what may be done. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Whole scopes that only say who somebody is. */
export const IDENTITY = words(
  `openid email profile phone address user_info user-info userinfo.email userinfo.profile user.email user:email
  user.profile user:profile basic_profile basicprofile basic-profile r_basicprofile r_liteprofile r_emailaddress identify
  identity identity.basic identity.email identity.avatar whoami public_profile read:me user:info account.email
  profile.email profile:email oidc openid2 adobeid login avatar birthday name given_name family_name middle_name
  nickname preferred_username picture gender birthdate zoneinfo locale email_verified phone_number phone_number_verified
  updated_at fhiruser launch/patient launch/encounter`,
);

/** Parts of a person's profile: `profile.` and these say who somebody is. */
export const CLAIMS = words(
  `email emails name names first last given family middle nickname phone mobile number numbers verified at picture avatar image
  photo birthday birthdate gender locale language country id basic`,
);

/** Whole scopes that only keep a grant alive. */
export const OFFLINE = words(
  'offline offline_access offlineaccess offline-access offline.access no_expiry long_access_token long_lived_token longlived refresh_token refreshtoken refresh-token',
);

/** Verbs of reading, wherever they stand. */
export const READ = words(
  `read reads reading readonly readall readable readbasic fetch browse download retrieve retrieval lookup viewer reader
  readers viewers freebusy auditor auditors observer observers leer lire lesen leggere visualizar ansehen anzeigen consulter consultar`,
);

/** Verbs of reading only where they stand first or as a segment of their own: elsewhere they can be nouns. */
export const READ_APART = words(
  'view list get search see find r ro l show export exports history lectura lettura leitura consulta',
);

/** A first segment that says that all the rest is for reading. */
export const FIRST_READS = words('r ro l read readonly view list get');

export const ADMIN = words(
  `manage manages manager management full fullcontrol fullaccess control controls sudo impersonate impersonation owner
  master administer administration administrator superuser superadmin all everything gerenciar gestionar gerer gestire
  verwalten administrar`,
);
/** Counts as power over others only where nothing says that it is for reading. */
export const ADMIN_NOUN = words('admin admins org_admin');

export const DELETE = words(
  `delete deletes deleting delete_all remove removes removal purge destroy erase trash del deactivate revoke deletion
  anonymize borrar eliminar excluir apagar supprimer eliminare loeschen`,
);

export const SEND = words(
  `send sends sending post posting publish publishing invite invites inviting share sharing compose payout payouts
  transfer transfers pay notify broadcast reply replies forward dial transmit enviar envoyer inviare senden publicar publier
  pubblicare teilen sendmoney`,
);

export const WRITE = words(
  `write writes writing writer writers writeonly writable readwrite write-only rw w create creates creating creator edit edits
  editing editor editors editable update updates updating updater upload uploads uploading run runs modify modifies insert add
  adds set change changes append import imports move copy submit submits execute executes exec trigger triggers deploy
  deploys enable disable approve approvals cancel assign draft sign charge refund merge push save upsert put patch
  configure start stop restart buy purchase trade trading withdraw deposit mint provision install generate rename make
  use invoke mark lock unlock archive restore reset rotate launch simulate operate act automate contribute contributor
  moderate moderation vote follow play playback modification creation authorize grant replace record convert subscribe
  complete close open book reserve schedule sync react respond enroll issue process capture build void clone finalize accept
  reject hire dispute suspend toggle unpublish unshare insertdata disconnect remind pause resume activate x command ingest
  escribir escritura crear editar modificar actualizar gravar escrever escrita criar alterar atualizar ecrire ecriture creer
  modifier scrivere scrittura creare modificare schreiben erstellen bearbeiten aendern anlegen interact tag access`,
);

/** Verbs among those above that are as often nouns of something to be read. */
export const WRITE_NOUN = words(
  `issue build book record process draft open schedule sync capture run runs set play playback changes change updates
  update approvals uploads imports edits trading charge refund transfer transfers payout payouts invites history share
  post reply use sign copy deposit purchase control controls management moderation forward trigger triggers deploys
  schedule save act editor owner manager creator contributor administration writer archive administrator all everything
  management convert lock complete automate close response group`,
);

/** Nouns where the name's last part says that it reads, as in `product.full.read`. */
export const LEVEL_NOUN = words(
  `full execute all everything sharing posting publishing billing editing messaging enroll enable disable accept dispute
  command tag access activate pause`,
);

/** Things that are as often only looked at: alone they say nothing of what may be done. */
export const LOOKED_AT = words(
  `analytics analytic stats statistics metrics insights insight balance balances report reports reporting revenue earnings
  usage audit trail log logs status metadata history activity activities location locations availability permissions
  permission roles role scopes public basic default info information id ids identity session token tokens authentication
  auth oauth sso data holidays intelligence monitoring security rates rate search query events event listen transcripts
  transcript compact overview summary summaries forecast weather prices price pricing quotes quote directory catalog`,
);

/** Of those, the ones that are verbs when they follow the reading word: `read_share`. Then nobody can tell. */
export const AFTER_READ = words(
  'share post reply forward process open use sign act save run play set book record close lock copy',
);
export const JOINED = words('and or plus');

/** Objects that turn writing into sending. */
export const SPOKEN = words('chat comment comments message messages sms mail');
