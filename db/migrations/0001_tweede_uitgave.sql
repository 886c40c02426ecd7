CREATE TABLE "bericht_markeringen" (
	"bron" text NOT NULL,
	"bericht_id" uuid NOT NULL,
	"geopend_op" timestamp with time zone,
	"als_ongelezen_gemarkeerd" boolean DEFAULT false NOT NULL,
	"gearchiveerd_op" timestamp with time zone,
	CONSTRAINT "bericht_markeringen_bron_bericht_id_pk" PRIMARY KEY("bron","bericht_id"),
	CONSTRAINT "bericht_markeringen_ongelezen" CHECK (not "bericht_markeringen"."als_ongelezen_gemarkeerd" or "bericht_markeringen"."geopend_op" is not null)
);
--> statement-breakpoint
CREATE TABLE "notificatie_gebeurtenissen" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notificatie_gebeurtenissen_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sleutel" text NOT NULL,
	"bron" text NOT NULL,
	"kanaal" text NOT NULL,
	"resource" text NOT NULL,
	"resource_url" text NOT NULL,
	"hoofd_object" text NOT NULL,
	"actie" text NOT NULL,
	"type" text,
	"spoed" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'wachtend' NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"volgende_poging_op" timestamp with time zone DEFAULT now() NOT NULL,
	"uitkomst" text,
	"ontvangen_op" timestamp with time zone DEFAULT now() NOT NULL,
	"afgerond_op" timestamp with time zone,
	CONSTRAINT "notificatie_gebeurtenissen_sleutel_unique" UNIQUE("sleutel")
);
--> statement-breakpoint
CREATE TABLE "notificatie_meldingen" (
	"gebeurtenis" text NOT NULL,
	"ontvanger" uuid NOT NULL,
	"soort" text NOT NULL,
	"onderwerp" text NOT NULL,
	"zaak_uuid" uuid,
	"zaaknummer" text DEFAULT '' NOT NULL,
	"variabelen" jsonb NOT NULL,
	"bundelen" boolean DEFAULT false NOT NULL,
	"kanalen" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"geregistreerd" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"gepland_op" timestamp with time zone,
	"verloopt_op" timestamp with time zone,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	CONSTRAINT "notificatie_meldingen_gebeurtenis_ontvanger_pk" PRIMARY KEY("gebeurtenis","ontvanger")
);
--> statement-breakpoint
CREATE TABLE "notificatie_peilingen" (
	"register" text PRIMARY KEY NOT NULL,
	"peilmoment" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "berichten" DROP CONSTRAINT "berichten_onderwerp";--> statement-breakpoint
ALTER TABLE "berichten" DROP CONSTRAINT "berichten_tekst";--> statement-breakpoint
ALTER TABLE "taken" DROP CONSTRAINT "taken_titel";--> statement-breakpoint
ALTER TABLE "taken" DROP CONSTRAINT "taken_toelichting";--> statement-breakpoint
ALTER TABLE "audittrail" ADD COLUMN "namens_id" text;--> statement-breakpoint
ALTER TABLE "sessies" ADD COLUMN "provider_sid" text;--> statement-breakpoint
ALTER TABLE "sessies" ADD COLUMN "provider_sub" text;--> statement-breakpoint
CREATE INDEX "notificatie_gebeurtenissen_te_doen_idx" ON "notificatie_gebeurtenissen" USING btree ("spoed" DESC NULLS LAST,"volgende_poging_op") WHERE "notificatie_gebeurtenissen"."status" = 'wachtend';--> statement-breakpoint
CREATE INDEX "notificatie_gebeurtenissen_url_idx" ON "notificatie_gebeurtenissen" USING btree ("resource_url");--> statement-breakpoint
CREATE INDEX "notificatie_gebeurtenissen_status_idx" ON "notificatie_gebeurtenissen" USING btree ("status","ontvangen_op");--> statement-breakpoint
CREATE INDEX "notificatie_meldingen_frequentie_idx" ON "notificatie_meldingen" USING btree ("ontvanger","onderwerp","soort","gepland_op");--> statement-breakpoint
CREATE INDEX "notificatie_meldingen_bundel_idx" ON "notificatie_meldingen" USING btree ("bundelen","ontvanger");--> statement-breakpoint
CREATE INDEX "notificatie_meldingen_aangemaakt_idx" ON "notificatie_meldingen" USING btree ("aangemaakt_op");--> statement-breakpoint
CREATE INDEX "sessies_provider_sid_idx" ON "sessies" USING btree ("provider_sid");--> statement-breakpoint
CREATE INDEX "sessies_provider_sub_idx" ON "sessies" USING btree ("provider_sub");