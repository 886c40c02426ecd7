CREATE SEQUENCE "public"."internetaak_nummer" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."klantcontact_nummer" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE SEQUENCE "public"."partij_nummer" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "audittrail" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audittrail_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tijdstip" timestamp with time zone DEFAULT now() NOT NULL,
	"wie_soort" text NOT NULL,
	"wie_id" text NOT NULL,
	"actie" text NOT NULL,
	"objecttype" text NOT NULL,
	"object_id" text NOT NULL,
	"correlatie_id" uuid NOT NULL,
	"betrokkene_hash" text,
	"toelichting" text
);
--> statement-breakpoint
CREATE TABLE "berichten" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"onderwerp" text NOT NULL,
	"bericht_tekst" text NOT NULL,
	"publicatiedatum" timestamp with time zone NOT NULL,
	"gepubliceerd_op" timestamp with time zone,
	"referentie" text DEFAULT '' NOT NULL,
	"ontvanger_versleuteld" text NOT NULL,
	"ontvanger_hash" text NOT NULL,
	"ontvanger_vestiging" text,
	"geopend_op" timestamp with time zone,
	"als_ongelezen_gemarkeerd" boolean DEFAULT false NOT NULL,
	"gearchiveerd_op" timestamp with time zone,
	"ingetrokken_op" timestamp with time zone,
	"bericht_type" text DEFAULT '' NOT NULL,
	"gerelateerd_aan" text[] DEFAULT '{}' NOT NULL,
	"handelings_perspectief" text DEFAULT '' NOT NULL,
	"einddatum_handelings_termijn" timestamp with time zone,
	"mijn_overheid_berichtenbox" boolean NOT NULL,
	"bijlagen" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "berichten_onderwerp" CHECK (char_length("berichten"."onderwerp") <= 50),
	CONSTRAINT "berichten_tekst" CHECK (char_length("berichten"."bericht_tekst") <= 4000),
	CONSTRAINT "berichten_ongelezen" CHECK (not "berichten"."als_ongelezen_gemarkeerd" or "berichten"."geopend_op" is not null),
	CONSTRAINT "berichten_ingetrokken" CHECK ("berichten"."ingetrokken_op" is null or "berichten"."geopend_op" is not null)
);
--> statement-breakpoint
CREATE TABLE "consumer_geheimen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consumer_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"versleuteld" text,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"vervalt_op" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "consumers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"naam" text NOT NULL,
	"client_id" text NOT NULL,
	"scopes" text[] NOT NULL,
	"netwerken" text[] DEFAULT '{}' NOT NULL,
	"limiet_per_minuut" integer DEFAULT 600 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"ingetrokken_op" timestamp with time zone,
	CONSTRAINT "consumers_client_id_unique" UNIQUE("client_id"),
	CONSTRAINT "consumers_limiet_positief" CHECK ("consumers"."limiet_per_minuut" > 0)
);
--> statement-breakpoint
CREATE TABLE "idempotentie_sleutels" (
	"consumer_id" uuid NOT NULL,
	"sleutel" text NOT NULL,
	"operatie" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer,
	"koppen" jsonb,
	"antwoord_versleuteld" text,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotentie_sleutels_consumer_id_sleutel_operatie_pk" PRIMARY KEY("consumer_id","sleutel","operatie")
);
--> statement-breakpoint
CREATE TABLE "actor_klantcontacten" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid NOT NULL,
	"klantcontact_id" uuid NOT NULL,
	CONSTRAINT "actor_klantcontacten_uniek" UNIQUE("actor_id","klantcontact_id")
);
--> statement-breakpoint
CREATE TABLE "actoren" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"naam" text NOT NULL,
	"soort_actor" text NOT NULL,
	"indicatie_actief" boolean DEFAULT true NOT NULL,
	"object_id" text DEFAULT '' NOT NULL,
	"code_objecttype" text DEFAULT '' NOT NULL,
	"code_register" text DEFAULT '' NOT NULL,
	"code_soort_object_id" text DEFAULT '' NOT NULL,
	"actor_identificatie" jsonb
);
--> statement-breakpoint
CREATE TABLE "betrokkenen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"was_partij_id" uuid,
	"had_klantcontact_id" uuid NOT NULL,
	"bezoekadres" jsonb,
	"correspondentieadres" jsonb,
	"contactnaam" jsonb,
	"rol" text NOT NULL,
	"organisatienaam" text DEFAULT '' NOT NULL,
	"initiator" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bijlagen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"was_bijlage_van_klantcontact_id" uuid,
	"object_id" text DEFAULT '' NOT NULL,
	"code_objecttype" text DEFAULT '' NOT NULL,
	"code_register" text DEFAULT '' NOT NULL,
	"code_soort_object_id" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "categorie_relaties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"partij_id" uuid,
	"categorie_id" uuid,
	"begin_datum" date,
	"eind_datum" date,
	CONSTRAINT "categorie_relaties_periode" CHECK ("categorie_relaties"."eind_datum" is null or "categorie_relaties"."begin_datum" is null or "categorie_relaties"."eind_datum" >= "categorie_relaties"."begin_datum")
);
--> statement-breakpoint
CREATE TABLE "categorieen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"naam" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "digitale_adressen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"verstrekt_door_partij_id" uuid,
	"verstrekt_door_betrokkene_id" uuid,
	"adres" text NOT NULL,
	"soort_digitaal_adres" text NOT NULL,
	"is_standaard_adres" boolean DEFAULT false NOT NULL,
	"omschrijving" text DEFAULT '' NOT NULL,
	"referentie" text DEFAULT '' NOT NULL,
	"verificatie_datum" date
);
--> statement-breakpoint
CREATE TABLE "internetaak_actoren" (
	"internetaak_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	CONSTRAINT "internetaak_actoren_internetaak_id_actor_id_pk" PRIMARY KEY("internetaak_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "internetaken" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"referentienummer" text DEFAULT lpad(nextval('internetaak_nummer')::text, 10, '0') NOT NULL,
	"gevraagde_handeling" text NOT NULL,
	"aanleidinggevend_klantcontact_id" uuid NOT NULL,
	"toelichting" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	"toegewezen_op" timestamp with time zone DEFAULT now() NOT NULL,
	"afgehandeld_op" timestamp with time zone,
	CONSTRAINT "internetaken_referentienummer_unique" UNIQUE("referentienummer"),
	CONSTRAINT "internetaken_afgehandeld" CHECK (("internetaken"."status" = 'verwerkt') = ("internetaken"."afgehandeld_op" is not null))
);
--> statement-breakpoint
CREATE TABLE "klantcontacten" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"referentienummer" text DEFAULT lpad(nextval('klantcontact_nummer')::text, 10, '0') NOT NULL,
	"kanaal" text NOT NULL,
	"onderwerp" text NOT NULL,
	"inhoud" text DEFAULT '' NOT NULL,
	"reactie" text DEFAULT '' NOT NULL,
	"indicatie_contact_gelukt" boolean,
	"hoofd_onderwerp_type" text DEFAULT '' NOT NULL,
	"verdere_actie_ondernomen" boolean DEFAULT false NOT NULL,
	"taal" text NOT NULL,
	"vertrouwelijk" boolean NOT NULL,
	"plaatsgevonden_op" timestamp with time zone DEFAULT now() NOT NULL,
	"metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "klantcontacten_referentienummer_unique" UNIQUE("referentienummer")
);
--> statement-breakpoint
CREATE TABLE "onderwerpobjecten" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"klantcontact_id" uuid,
	"was_klantcontact_id" uuid,
	"object_id" text DEFAULT '' NOT NULL,
	"code_objecttype" text DEFAULT '' NOT NULL,
	"code_register" text DEFAULT '' NOT NULL,
	"code_soort_object_id" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partij_identificatoren" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"identificeerde_partij_id" uuid,
	"andere_partij_identificator" text DEFAULT '' NOT NULL,
	"code_objecttype" text NOT NULL,
	"code_register" text NOT NULL,
	"code_soort_object_id" text NOT NULL,
	"object_id_versleuteld" text NOT NULL,
	"object_id_hash" text NOT NULL,
	"sub_identificator_van_id" uuid,
	CONSTRAINT "partij_identificatoren_combinatie" CHECK (("partij_identificatoren"."code_register", "partij_identificatoren"."code_objecttype", "partij_identificatoren"."code_soort_object_id") in (('brp', 'natuurlijk_persoon', 'bsn'),
        ('hr', 'niet_natuurlijk_persoon', 'rsin'), ('hr', 'niet_natuurlijk_persoon', 'kvk_nummer'), ('hr', 'vestiging', 'vestigingsnummer'))),
	CONSTRAINT "partij_identificatoren_sub" CHECK (("partij_identificatoren"."code_soort_object_id" = 'vestigingsnummer') = ("partij_identificatoren"."sub_identificator_van_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "partijen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"nummer" text DEFAULT lpad(nextval('partij_nummer')::text, 10, '0') NOT NULL,
	"soort_partij" text NOT NULL,
	"interne_notitie" text DEFAULT '' NOT NULL,
	"indicatie_geheimhouding" boolean,
	"indicatie_actief" boolean NOT NULL,
	"voorkeurstaal" text DEFAULT '' NOT NULL,
	"bezoekadres" jsonb,
	"correspondentieadres" jsonb,
	"contactnaam" jsonb,
	"naam" text DEFAULT '' NOT NULL,
	"werkte_voor_partij_id" uuid,
	"voorkeurs_digitaal_adres_id" uuid,
	"voorkeurs_rekeningnummer_id" uuid,
	CONSTRAINT "partijen_nummer_unique" UNIQUE("nummer"),
	CONSTRAINT "partijen_contactpersoon" CHECK ("partijen"."soort_partij" = 'contactpersoon' or "partijen"."werkte_voor_partij_id" is null),
	CONSTRAINT "partijen_organisatie" CHECK ("partijen"."soort_partij" = 'organisatie' or "partijen"."naam" = '')
);
--> statement-breakpoint
CREATE TABLE "rekeningnummers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"partij_id" uuid,
	"iban" text NOT NULL,
	"bic" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vertegenwoordigingen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"vertegenwoordigende_partij_id" uuid NOT NULL,
	"vertegenwoordigde_partij_id" uuid NOT NULL,
	CONSTRAINT "vertegenwoordigingen_uniek" UNIQUE("vertegenwoordigende_partij_id","vertegenwoordigde_partij_id"),
	CONSTRAINT "vertegenwoordigingen_ander" CHECK ("vertegenwoordigingen"."vertegenwoordigende_partij_id" <> "vertegenwoordigingen"."vertegenwoordigde_partij_id")
);
--> statement-breakpoint
CREATE TABLE "notificatie_outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notificatie_outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kanaal" text NOT NULL,
	"resource" text NOT NULL,
	"resource_url" text NOT NULL,
	"hoofd_object" text NOT NULL,
	"actie" text NOT NULL,
	"kenmerken" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"cloudevent_type" text NOT NULL,
	"aanmaakdatum" timestamp with time zone DEFAULT now() NOT NULL,
	"cloudevent_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"volgende_poging" timestamp with time zone DEFAULT now() NOT NULL,
	"laatste_fout" text,
	"verzonden_op" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notificatie_abonnementen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consumer_id" uuid NOT NULL,
	"callback_url" text NOT NULL,
	"auth_versleuteld" text NOT NULL,
	"kanalen" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"send_cloudevents" boolean DEFAULT false NOT NULL,
	"cloudevent_filters" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notificatie_afleveringen" (
	"bericht_id" bigint NOT NULL,
	"abonnement_id" uuid NOT NULL,
	"vorm" text NOT NULL,
	"status" text DEFAULT 'wachtend' NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"volgende_poging" timestamp with time zone DEFAULT now() NOT NULL,
	"laatste_fout" text,
	"gewijzigd_op" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notificatie_afleveringen_bericht_id_abonnement_id_pk" PRIMARY KEY("bericht_id","abonnement_id"),
	CONSTRAINT "notificatie_afleveringen_vorm" CHECK ("notificatie_afleveringen"."vorm" in ('notificatie', 'cloudevent')),
	CONSTRAINT "notificatie_afleveringen_status" CHECK ("notificatie_afleveringen"."status" in ('wachtend', 'afgeleverd', 'dood'))
);
--> statement-breakpoint
CREATE TABLE "notificatie_berichten" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notificatie_berichten_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"notificatie" jsonb,
	"cloudevent" jsonb,
	"cloudevent_sleutel" text,
	"ontvangen_op" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notificatie_berichten_cloudevent_sleutel_unique" UNIQUE("cloudevent_sleutel"),
	CONSTRAINT "notificatie_berichten_inhoud" CHECK (num_nonnulls("notificatie_berichten"."notificatie", "notificatie_berichten"."cloudevent") >= 1)
);
--> statement-breakpoint
CREATE TABLE "notificatie_kanalen" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"naam" text NOT NULL,
	"documentatie_link" text DEFAULT '' NOT NULL,
	"filters" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "notificatie_kanalen_naam_unique" UNIQUE("naam")
);
--> statement-breakpoint
CREATE TABLE "berichten_uit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"gebeurtenis" text NOT NULL,
	"ontvanger" text NOT NULL,
	"kanaal" text NOT NULL,
	"soort" text NOT NULL,
	"taal" text NOT NULL,
	"spoed" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'gepland' NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"eerste_poging_op" timestamp with time zone,
	"volgende_poging_op" timestamp with time zone NOT NULL,
	"verloopt_op" timestamp with time zone,
	"reden" text,
	"aanbieder_id" text,
	"bevestiging_tot" timestamp with time zone,
	"inhoud_versleuteld" text,
	"adres_hash" text NOT NULL,
	"verloop" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"afloop_gemeld_op" timestamp with time zone,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "berichten_uit_uniek" UNIQUE("gebeurtenis","ontvanger","kanaal")
);
--> statement-breakpoint
CREATE TABLE "onbezorgbare_adressen" (
	"kanaal" text NOT NULL,
	"adres_hash" text NOT NULL,
	"reden" text NOT NULL,
	"sinds" timestamp with time zone NOT NULL,
	CONSTRAINT "onbezorgbare_adressen_kanaal_adres_hash_pk" PRIMARY KEY("kanaal","adres_hash")
);
--> statement-breakpoint
CREATE TABLE "formulierconcepten" (
	"houder" text NOT NULL,
	"formulier" text NOT NULL,
	"inhoud_versleuteld" text NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "formulierconcepten_houder_formulier_pk" PRIMARY KEY("houder","formulier")
);
--> statement-breakpoint
CREATE TABLE "kanaalvoorkeuren" (
	"klant_id" uuid PRIMARY KEY NOT NULL,
	"kanalen" jsonb NOT NULL,
	"taal" text NOT NULL,
	"bundeling" text NOT NULL,
	"stilte_van" text,
	"stilte_tot" text,
	"gewijzigd_op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verificaties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"klant_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"vervangt_id" uuid,
	"adres_versleuteld" text NOT NULL,
	"adres_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"verzendingen" integer DEFAULT 1 NOT NULL,
	"verzonden_op" timestamp with time zone NOT NULL,
	"verloopt_op" timestamp with time zone NOT NULL,
	"afgerond_op" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessies" (
	"sessie_hash" text PRIMARY KEY NOT NULL,
	"identiteit" text NOT NULL,
	"middel" text NOT NULL,
	"niveau" text NOT NULL,
	"id_token" text,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"laatst_actief_op" timestamp with time zone NOT NULL,
	"verloopt_op" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "taken" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	"titel" text NOT NULL,
	"toelichting" text DEFAULT '' NOT NULL,
	"soort" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"startdatum" date NOT NULL,
	"einddatum_handelings_termijn" date NOT NULL,
	"datum_herinnering" date,
	"herinnerd_op" timestamp with time zone,
	"handelings_perspectief" text DEFAULT '' NOT NULL,
	"verwerker_taak_id" text DEFAULT '' NOT NULL,
	"toegewezen_aan_versleuteld" text,
	"toegewezen_aan_hash" text,
	"toegewezen_aan_vestiging" text,
	"gerelateerd_aan" text[] DEFAULT '{}' NOT NULL,
	"details_versleuteld" text NOT NULL,
	"uitgevoerd_op" timestamp with time zone,
	"afgehandeld_op" timestamp with time zone,
	CONSTRAINT "taken_soort" CHECK ("taken"."soort" in ('betaling', 'url', 'formulier', 'upload')),
	CONSTRAINT "taken_status" CHECK ("taken"."status" in ('open', 'uitgevoerd', 'verwerkt', 'afgebroken', 'verlopen')),
	CONSTRAINT "taken_titel" CHECK (char_length("taken"."titel") <= 100),
	CONSTRAINT "taken_toelichting" CHECK (char_length("taken"."toelichting") <= 80),
	CONSTRAINT "taken_termijn" CHECK ("taken"."einddatum_handelings_termijn" >= "taken"."startdatum"),
	CONSTRAINT "taken_herinnering" CHECK ("taken"."datum_herinnering" <= "taken"."einddatum_handelings_termijn"),
	CONSTRAINT "taken_toegewezen" CHECK (("taken"."toegewezen_aan_hash" is null) = ("taken"."toegewezen_aan_versleuteld" is null)),
	CONSTRAINT "taken_afgehandeld" CHECK (("taken"."status" in ('open', 'uitgevoerd')) = ("taken"."afgehandeld_op" is null))
);
--> statement-breakpoint
CREATE TABLE "concepten" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"eigenaar" text NOT NULL,
	"sleutel" text NOT NULL,
	"status" text DEFAULT 'concept' NOT NULL,
	"gegevens_versleuteld" text NOT NULL,
	"opdracht_versleuteld" text,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"bezig_tot" timestamp with time zone,
	"gewijzigd_op" timestamp with time zone DEFAULT now() NOT NULL,
	"verzonden_op" timestamp with time zone,
	CONSTRAINT "concepten_opdracht" CHECK ("concepten"."status" = 'concept' or "concepten"."opdracht_versleuteld" is not null)
);
--> statement-breakpoint
CREATE TABLE "upload_bestanden" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"concept_id" uuid NOT NULL,
	"veld" text NOT NULL,
	"naam_versleuteld" text NOT NULL,
	"sleutel_versleuteld" text NOT NULL,
	"formaat" text DEFAULT '' NOT NULL,
	"omvang" bigint DEFAULT 0 NOT NULL,
	"stap" text DEFAULT 'ontvangst' NOT NULL,
	"poging" integer DEFAULT 0 NOT NULL,
	"document_url" text,
	"lock" text,
	"aangemaakt_op" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "upload_bestanden_document" CHECK ("upload_bestanden"."stap" not in ('in-delen', 'geregistreerd', 'koppelen', 'gekoppeld') or "upload_bestanden"."document_url" is not null)
);
--> statement-breakpoint
CREATE TABLE "upload_delen" (
	"bestand_id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	CONSTRAINT "upload_delen_bestand_id_volgnummer_pk" PRIMARY KEY("bestand_id","volgnummer")
);
--> statement-breakpoint
ALTER TABLE "consumer_geheimen" ADD CONSTRAINT "consumer_geheimen_consumer_id_consumers_id_fk" FOREIGN KEY ("consumer_id") REFERENCES "public"."consumers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotentie_sleutels" ADD CONSTRAINT "idempotentie_sleutels_consumer_id_consumers_id_fk" FOREIGN KEY ("consumer_id") REFERENCES "public"."consumers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_klantcontacten" ADD CONSTRAINT "actor_klantcontacten_actor_id_actoren_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actoren"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_klantcontacten" ADD CONSTRAINT "actor_klantcontacten_klantcontact_id_klantcontacten_id_fk" FOREIGN KEY ("klantcontact_id") REFERENCES "public"."klantcontacten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "betrokkenen" ADD CONSTRAINT "betrokkenen_was_partij_id_partijen_id_fk" FOREIGN KEY ("was_partij_id") REFERENCES "public"."partijen"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "betrokkenen" ADD CONSTRAINT "betrokkenen_had_klantcontact_id_klantcontacten_id_fk" FOREIGN KEY ("had_klantcontact_id") REFERENCES "public"."klantcontacten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bijlagen" ADD CONSTRAINT "bijlagen_was_bijlage_van_klantcontact_id_klantcontacten_id_fk" FOREIGN KEY ("was_bijlage_van_klantcontact_id") REFERENCES "public"."klantcontacten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categorie_relaties" ADD CONSTRAINT "categorie_relaties_partij_id_partijen_id_fk" FOREIGN KEY ("partij_id") REFERENCES "public"."partijen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "categorie_relaties" ADD CONSTRAINT "categorie_relaties_categorie_id_categorieen_id_fk" FOREIGN KEY ("categorie_id") REFERENCES "public"."categorieen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digitale_adressen" ADD CONSTRAINT "digitale_adressen_verstrekt_door_partij_id_partijen_id_fk" FOREIGN KEY ("verstrekt_door_partij_id") REFERENCES "public"."partijen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digitale_adressen" ADD CONSTRAINT "digitale_adressen_verstrekt_door_betrokkene_id_betrokkenen_id_fk" FOREIGN KEY ("verstrekt_door_betrokkene_id") REFERENCES "public"."betrokkenen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internetaak_actoren" ADD CONSTRAINT "internetaak_actoren_internetaak_id_internetaken_id_fk" FOREIGN KEY ("internetaak_id") REFERENCES "public"."internetaken"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internetaak_actoren" ADD CONSTRAINT "internetaak_actoren_actor_id_actoren_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actoren"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "internetaken" ADD CONSTRAINT "internetaken_aanleidinggevend_klantcontact_id_klantcontacten_id_fk" FOREIGN KEY ("aanleidinggevend_klantcontact_id") REFERENCES "public"."klantcontacten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onderwerpobjecten" ADD CONSTRAINT "onderwerpobjecten_klantcontact_id_klantcontacten_id_fk" FOREIGN KEY ("klantcontact_id") REFERENCES "public"."klantcontacten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onderwerpobjecten" ADD CONSTRAINT "onderwerpobjecten_was_klantcontact_id_klantcontacten_id_fk" FOREIGN KEY ("was_klantcontact_id") REFERENCES "public"."klantcontacten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partij_identificatoren" ADD CONSTRAINT "partij_identificatoren_identificeerde_partij_id_partijen_id_fk" FOREIGN KEY ("identificeerde_partij_id") REFERENCES "public"."partijen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partij_identificatoren" ADD CONSTRAINT "partij_identificatoren_sub_identificator_van_id_partij_identificatoren_id_fk" FOREIGN KEY ("sub_identificator_van_id") REFERENCES "public"."partij_identificatoren"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partijen" ADD CONSTRAINT "partijen_werkte_voor_partij_id_partijen_id_fk" FOREIGN KEY ("werkte_voor_partij_id") REFERENCES "public"."partijen"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partijen" ADD CONSTRAINT "partijen_voorkeurs_digitaal_adres_id_digitale_adressen_id_fk" FOREIGN KEY ("voorkeurs_digitaal_adres_id") REFERENCES "public"."digitale_adressen"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partijen" ADD CONSTRAINT "partijen_voorkeurs_rekeningnummer_id_rekeningnummers_id_fk" FOREIGN KEY ("voorkeurs_rekeningnummer_id") REFERENCES "public"."rekeningnummers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rekeningnummers" ADD CONSTRAINT "rekeningnummers_partij_id_partijen_id_fk" FOREIGN KEY ("partij_id") REFERENCES "public"."partijen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vertegenwoordigingen" ADD CONSTRAINT "vertegenwoordigingen_vertegenwoordigende_partij_id_partijen_id_fk" FOREIGN KEY ("vertegenwoordigende_partij_id") REFERENCES "public"."partijen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vertegenwoordigingen" ADD CONSTRAINT "vertegenwoordigingen_vertegenwoordigde_partij_id_partijen_id_fk" FOREIGN KEY ("vertegenwoordigde_partij_id") REFERENCES "public"."partijen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notificatie_abonnementen" ADD CONSTRAINT "notificatie_abonnementen_consumer_id_consumers_id_fk" FOREIGN KEY ("consumer_id") REFERENCES "public"."consumers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notificatie_afleveringen" ADD CONSTRAINT "notificatie_afleveringen_bericht_id_notificatie_berichten_id_fk" FOREIGN KEY ("bericht_id") REFERENCES "public"."notificatie_berichten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notificatie_afleveringen" ADD CONSTRAINT "notificatie_afleveringen_abonnement_id_notificatie_abonnementen_id_fk" FOREIGN KEY ("abonnement_id") REFERENCES "public"."notificatie_abonnementen"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_bestanden" ADD CONSTRAINT "upload_bestanden_concept_id_concepten_id_fk" FOREIGN KEY ("concept_id") REFERENCES "public"."concepten"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload_delen" ADD CONSTRAINT "upload_delen_bestand_id_upload_bestanden_id_fk" FOREIGN KEY ("bestand_id") REFERENCES "public"."upload_bestanden"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audittrail_object_idx" ON "audittrail" USING btree ("objecttype","object_id");--> statement-breakpoint
CREATE INDEX "audittrail_tijdstip_idx" ON "audittrail" USING btree ("tijdstip");--> statement-breakpoint
CREATE INDEX "audittrail_betrokkene_idx" ON "audittrail" USING btree ("betrokkene_hash","id") WHERE "audittrail"."betrokkene_hash" is not null;--> statement-breakpoint
CREATE INDEX "berichten_ontvanger_idx" ON "berichten" USING btree ("ontvanger_hash","publicatiedatum" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "berichten_ongelezen_idx" ON "berichten" USING btree ("ontvanger_hash","publicatiedatum","ontvanger_vestiging") WHERE ("berichten"."geopend_op" is null or "berichten"."als_ongelezen_gemarkeerd") and "berichten"."gearchiveerd_op" is null and "berichten"."ingetrokken_op" is null;--> statement-breakpoint
CREATE INDEX "berichten_te_publiceren_idx" ON "berichten" USING btree ("publicatiedatum") WHERE "berichten"."gepubliceerd_op" is null;--> statement-breakpoint
CREATE INDEX "berichten_gerelateerd_idx" ON "berichten" USING gin ("gerelateerd_aan");--> statement-breakpoint
CREATE INDEX "berichten_publicatiedatum_idx" ON "berichten" USING btree ("publicatiedatum");--> statement-breakpoint
CREATE UNIQUE INDEX "consumer_geheimen_hash_idx" ON "consumer_geheimen" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "consumer_geheimen_consumer_idx" ON "consumer_geheimen" USING btree ("consumer_id");--> statement-breakpoint
CREATE INDEX "idempotentie_sleutels_aangemaakt_idx" ON "idempotentie_sleutels" USING btree ("aangemaakt_op");--> statement-breakpoint
CREATE INDEX "actor_klantcontacten_klantcontact_idx" ON "actor_klantcontacten" USING btree ("klantcontact_id");--> statement-breakpoint
CREATE INDEX "actoren_object_idx" ON "actoren" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "betrokkenen_partij_idx" ON "betrokkenen" USING btree ("was_partij_id","had_klantcontact_id");--> statement-breakpoint
CREATE INDEX "betrokkenen_klantcontact_idx" ON "betrokkenen" USING btree ("had_klantcontact_id");--> statement-breakpoint
CREATE INDEX "bijlagen_klantcontact_idx" ON "bijlagen" USING btree ("was_bijlage_van_klantcontact_id");--> statement-breakpoint
CREATE INDEX "bijlagen_object_idx" ON "bijlagen" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "categorie_relaties_partij_idx" ON "categorie_relaties" USING btree ("partij_id");--> statement-breakpoint
CREATE INDEX "categorie_relaties_categorie_idx" ON "categorie_relaties" USING btree ("categorie_id");--> statement-breakpoint
CREATE INDEX "digitale_adressen_partij_idx" ON "digitale_adressen" USING btree ("verstrekt_door_partij_id");--> statement-breakpoint
CREATE INDEX "digitale_adressen_betrokkene_idx" ON "digitale_adressen" USING btree ("verstrekt_door_betrokkene_id");--> statement-breakpoint
CREATE INDEX "digitale_adressen_adres_idx" ON "digitale_adressen" USING btree ("adres");--> statement-breakpoint
CREATE UNIQUE INDEX "digitale_adressen_standaard_idx" ON "digitale_adressen" USING btree ("verstrekt_door_partij_id","soort_digitaal_adres") WHERE "digitale_adressen"."is_standaard_adres" and "digitale_adressen"."verstrekt_door_partij_id" is not null;--> statement-breakpoint
CREATE INDEX "internetaak_actoren_actor_idx" ON "internetaak_actoren" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "internetaken_klantcontact_idx" ON "internetaken" USING btree ("aanleidinggevend_klantcontact_id");--> statement-breakpoint
CREATE INDEX "internetaken_open_idx" ON "internetaken" USING btree ("toegewezen_op") WHERE "internetaken"."status" = 'te_verwerken';--> statement-breakpoint
CREATE INDEX "klantcontacten_plaatsgevonden_idx" ON "klantcontacten" USING btree ("plaatsgevonden_op","id");--> statement-breakpoint
CREATE INDEX "onderwerpobjecten_klantcontact_idx" ON "onderwerpobjecten" USING btree ("klantcontact_id");--> statement-breakpoint
CREATE INDEX "onderwerpobjecten_was_klantcontact_idx" ON "onderwerpobjecten" USING btree ("was_klantcontact_id");--> statement-breakpoint
CREATE INDEX "onderwerpobjecten_object_idx" ON "onderwerpobjecten" USING btree ("object_id");--> statement-breakpoint
CREATE UNIQUE INDEX "partij_identificatoren_uniek_idx" ON "partij_identificatoren" USING btree ("object_id_hash","code_soort_object_id") WHERE "partij_identificatoren"."sub_identificator_van_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "partij_identificatoren_sub_uniek_idx" ON "partij_identificatoren" USING btree ("sub_identificator_van_id","object_id_hash","code_soort_object_id") WHERE "partij_identificatoren"."sub_identificator_van_id" is not null;--> statement-breakpoint
CREATE INDEX "partij_identificatoren_hash_idx" ON "partij_identificatoren" USING btree ("object_id_hash");--> statement-breakpoint
CREATE INDEX "partij_identificatoren_partij_idx" ON "partij_identificatoren" USING btree ("identificeerde_partij_id");--> statement-breakpoint
CREATE INDEX "partijen_werkte_voor_idx" ON "partijen" USING btree ("werkte_voor_partij_id");--> statement-breakpoint
CREATE INDEX "partijen_voorkeurs_adres_idx" ON "partijen" USING btree ("voorkeurs_digitaal_adres_id");--> statement-breakpoint
CREATE INDEX "partijen_voorkeurs_rekening_idx" ON "partijen" USING btree ("voorkeurs_rekeningnummer_id");--> statement-breakpoint
CREATE INDEX "rekeningnummers_partij_idx" ON "rekeningnummers" USING btree ("partij_id");--> statement-breakpoint
CREATE INDEX "vertegenwoordigingen_vertegenwoordigde_idx" ON "vertegenwoordigingen" USING btree ("vertegenwoordigde_partij_id");--> statement-breakpoint
CREATE INDEX "notificatie_outbox_wachtend_idx" ON "notificatie_outbox" USING btree ("volgende_poging") WHERE "notificatie_outbox"."verzonden_op" is null;--> statement-breakpoint
CREATE INDEX "notificatie_abonnementen_consumer_idx" ON "notificatie_abonnementen" USING btree ("consumer_id");--> statement-breakpoint
CREATE INDEX "notificatie_afleveringen_wachtend_idx" ON "notificatie_afleveringen" USING btree ("abonnement_id","volgende_poging") WHERE "notificatie_afleveringen"."status" = 'wachtend';--> statement-breakpoint
CREATE INDEX "notificatie_afleveringen_dood_idx" ON "notificatie_afleveringen" USING btree ("abonnement_id","bericht_id") WHERE "notificatie_afleveringen"."status" = 'dood';--> statement-breakpoint
CREATE INDEX "notificatie_berichten_ontvangen_idx" ON "notificatie_berichten" USING btree ("ontvangen_op");--> statement-breakpoint
CREATE INDEX "berichten_uit_te_versturen_idx" ON "berichten_uit" USING btree ("spoed" DESC NULLS LAST,"volgende_poging_op") WHERE "berichten_uit"."status" in ('gepland', 'verzenden', 'tijdelijk_mislukt');--> statement-breakpoint
CREATE INDEX "berichten_uit_afloop_idx" ON "berichten_uit" USING btree ("gewijzigd_op") WHERE "berichten_uit"."afloop_gemeld_op" is null and "berichten_uit"."status" in ('verzonden', 'afgeleverd', 'definitief_mislukt');--> statement-breakpoint
CREATE INDEX "berichten_uit_status_idx" ON "berichten_uit" USING btree ("status","gewijzigd_op");--> statement-breakpoint
CREATE INDEX "formulierconcepten_gewijzigd_idx" ON "formulierconcepten" USING btree ("gewijzigd_op");--> statement-breakpoint
CREATE INDEX "verificaties_klant_idx" ON "verificaties" USING btree ("klant_id","verzonden_op");--> statement-breakpoint
CREATE INDEX "verificaties_adres_idx" ON "verificaties" USING btree ("adres_hash","verzonden_op");--> statement-breakpoint
CREATE INDEX "sessies_verloopt_op_idx" ON "sessies" USING btree ("verloopt_op");--> statement-breakpoint
CREATE INDEX "taken_open_persoon_idx" ON "taken" USING btree ("toegewezen_aan_hash","einddatum_handelings_termijn","id") WHERE "taken"."status" = 'open';--> statement-breakpoint
CREATE INDEX "taken_persoon_idx" ON "taken" USING btree ("toegewezen_aan_hash","einddatum_handelings_termijn","id");--> statement-breakpoint
CREATE INDEX "taken_herinnering_idx" ON "taken" USING btree ("datum_herinnering") WHERE "taken"."status" = 'open' and "taken"."herinnerd_op" is null and "taken"."datum_herinnering" is not null;--> statement-breakpoint
CREATE INDEX "taken_termijn_idx" ON "taken" USING btree ("einddatum_handelings_termijn") WHERE "taken"."status" = 'open';--> statement-breakpoint
CREATE INDEX "taken_gerelateerd_idx" ON "taken" USING gin ("gerelateerd_aan");--> statement-breakpoint
CREATE INDEX "taken_verwerker_idx" ON "taken" USING btree ("verwerker_taak_id") WHERE "taken"."verwerker_taak_id" <> '';--> statement-breakpoint
CREATE INDEX "taken_afgehandeld_idx" ON "taken" USING btree ("afgehandeld_op") WHERE "taken"."afgehandeld_op" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "concepten_lopend_idx" ON "concepten" USING btree ("eigenaar","sleutel") WHERE "concepten"."status" <> 'klaar';--> statement-breakpoint
CREATE INDEX "concepten_bezig_idx" ON "concepten" USING btree ("bezig_tot") WHERE "concepten"."status" = 'bezig';--> statement-breakpoint
CREATE INDEX "concepten_gewijzigd_idx" ON "concepten" USING btree ("gewijzigd_op");--> statement-breakpoint
CREATE INDEX "upload_bestanden_concept_idx" ON "upload_bestanden" USING btree ("concept_id");