// Skriven av scripts/klient.mjs ur /api/openapi.json. Ändra kontrollerna i stället, och skriv den på nytt.
export interface paths {
    "/api/att-justera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De protokollsdelar som väntar på min underskrift, också från ett uppdrag som slutat */
        get: operations["AttJustera_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/att-justera/{delId}/protokoll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Den låsta texten som jag ska skriva under */
        get: operations["AttJustera_protokollet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bevakningskalender/{nyckel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** En persons bevakningar som kalender, bakom den hemliga länken */
        get: operations["MinaBevakningar_ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/faktorkrav": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roller som i alla nämnder måste ha en andra faktor
         * @description Kräver rätten `konto.las`.
         */
        get: operations["Kontoinloggning_lasKrav"];
        /**
         * Bestäm vilka roller som i alla nämnder måste ha en andra faktor
         * @description Kräver rätten `konto.skriv`.
         */
        put: operations["Kontoinloggning_sattKrav"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Att något har ändrats, medan det sker: typ, objekt, id, nämnd och version, aldrig innehållet */
        get: operations["Flode_oppna"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logga in; svaret sätter sessionskakan */
        post: operations["Inloggning_loggaIn"];
        /** Logga ut; går bra också när sessionen redan är slut */
        delete: operations["Inloggning_loggaUt"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/aterstallning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Be om ett nytt lösenord: ett mejl skickas om kontot finns och har en adress; svaret är alltid detsamma */
        post: operations["Aterstallning_begar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/aterstallning/losenord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sätt ett nytt lösenord med nyckeln ur mejlet */
        post: operations["Aterstallning_satt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/faktor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ge sin andra faktor: en kod ur appen eller en reservkod */
        post: operations["Andrafaktor_ge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/faktor/passnyckel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ge sin andra faktor med passnyckel */
        post: operations["Passnyckel_geFaktor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/faktor/passnyckel/fraga": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja ge sin andra faktor med passnyckel */
        post: operations["Passnyckel_fragaFaktor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/lage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hur långt inloggningen kommit, och vilka sätt att logga in som finns */
        get: operations["Inloggning_lage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/oidc/{leverantor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja logga in hos en annan */
        post: operations["Oidc_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/oidc/{leverantor}/svar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hit kommer läsaren tillbaka från leverantören */
        get: operations["Oidc_svar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/passnyckel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logga in med passnyckel; svaret sätter sessionskakan */
        post: operations["Passnyckel_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/passnyckel/fraga": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja logga in med passnyckel */
        post: operations["Passnyckel_fragaIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/steg-upp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bekräfta vem man är med lösenord, och kod när kontot har en andra faktor; gäller fem minuter */
        post: operations["Inloggning_stegUpp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/steg-upp/oidc/{leverantor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja bekräfta vem man är hos en annan; leverantören frågar om */
        post: operations["Oidc_steg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/steg-upp/passnyckel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bekräfta vem man är med passnyckel; gäller fem minuter */
        post: operations["Passnyckel_geSteg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inloggning/steg-upp/passnyckel/fraga": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja bekräfta vem man är med passnyckel */
        post: operations["Passnyckel_fragaSteg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vem som är inloggad, med nämnder, roller och rättigheter, och när inloggningen tar slut */
        get: operations["Inloggning_jag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jag/har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jag är kvar och skriver: inloggningens vila räknas från nu */
        post: operations["Inloggning_har"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kommunens uppgifter och brevhuvud
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Kommun_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra kommunens uppgifter och brevhuvud
         * @description Kräver rätten `konto.skriv`.
         */
        patch: operations["Kommun_andra"];
        trace?: never;
    };
    "/api/kommuner/{kommunId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exportera organisationen som XLSX eller CSV; skyddade personuppgifter är inte med
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Kommunexport_hamta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/forvaltningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Förvaltningarna och deras brevhuvuden: de egna nämndernas, eller alla för administratören. Sorteras på namn.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Forvaltning_lista"];
        put?: never;
        /**
         * Lägg upp en förvaltning
         * @description Kräver rätten `konto.skriv`.
         */
        post: operations["Forvaltning_skapa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/forvaltningar/{forvaltningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En förvaltning och dess brevhuvud
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Forvaltning_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra en förvaltning och dess brevhuvud
         * @description Kräver rätten `konto.skriv`.
         */
        patch: operations["Forvaltning_andra"];
        trace?: never;
    };
    "/api/kommuner/{kommunId}/forvaltningar/{forvaltningId}/logotyp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Förvaltningens logotyp
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Forvaltning_logotyp"];
        /**
         * Byt förvaltningens logotyp: PNG eller SVG, högst 500 kB
         * @description Kräver rätten `konto.skriv`.
         */
        put: operations["Forvaltning_bytLogotyp"];
        post?: never;
        /**
         * Ta bort förvaltningens logotyp
         * @description Kräver rätten `konto.skriv`.
         */
        delete: operations["Forvaltning_taBortLogotyp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Importerna i kommunen, den senaste först
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunimport_lista"];
        put?: never;
        /**
         * Lämna en fil, CSV eller XLSX. Den läses i bakgrunden, och ingenting ändras förrän den genomförs.
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunimport_ny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En import och hur långt läsningen har kommit
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunimport_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}/avbryt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Släng en import som inte är genomförd
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunimport_avbryt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}/filer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna en fil till: en XLSX ersätter allt som är läst, en CSV bara samma blad
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunimport_fil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}/forhandsvisning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som skulle ändras, och varje fel
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunimport_forhandsvisning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}/genomfor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Genomför allt eller inget
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunimport_genomfor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}/platser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plats för plats, före och efter
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunimport_platser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}/rader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Raderna i filens ordning, med vad var och en gör
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunimport_rader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/{importId}/rader/{radId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rätta en rad, peka ut en person eller ta bort raden
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Kommunimport_ratta"];
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/blad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De blad och kolumner som en fil kan ha
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunimport_blad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/importer/mall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En tom fil att fylla i, med ett blad som säger hur
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunimport_mall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mandatskiftena, det senaste först
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunskifte_lista"];
        put?: never;
        /**
         * Börja ett mandatskifte
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunskifte_nytt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften/{skifteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett mandatskifte
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunskifte_ett"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften/{skifteId}/angra": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ångra ett genomfört skifte, till och med dagen före skiftesdagen
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunskifte_angra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften/{skifteId}/avbryt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Släng ett mandatskifte som inte är genomfört
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunskifte_avbryt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften/{skifteId}/fil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna filen med hela den nya perioden. Svaret är importen, där rader visas och rättas.
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunskifte_fil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften/{skifteId}/forsta-motet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Förslaget till det första mötets lista
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunskifte_forstaMotet"];
        put?: never;
        /**
         * Lägg punkterna på ett planerat sammanträdes lista
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunskifte_laggForstaMotet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften/{skifteId}/genomfor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Genomför mandatskiftet, allt eller inget
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunskifte_genomfor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/mandatskiften/{skifteId}/kvarlamnat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som hänger på dem som slutar, från varje del av Klubba
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Kommunskifte_kvarlamnat"];
        put?: never;
        /**
         * Lämna en sak till en ny person, eller notera hur den är löst
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kommunskifte_los"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommunId}/vapen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kommunens vapen
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Kommunbild_visa"];
        /**
         * Byt kommunens vapen: PNG eller SVG, högst 500 kB. If-Match avser kommunen.
         * @description Kräver rätten `konto.skriv`.
         */
        put: operations["Kommunbild_byt"];
        post?: never;
        /**
         * Ta bort kommunens vapen
         * @description Kräver rätten `konto.skriv`.
         */
        delete: operations["Kommunbild_taBort"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Det egna kontot: andra faktorer, kopplade inloggningar, pågående inloggningar och val */
        get: operations["MittKonto_las"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/identiteter/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja koppla en inloggning hos en annan till kontot */
        post: operations["Oidc_koppla"];
        /** Koppla bort en inloggning hos en annan */
        delete: operations["Oidc_kopplaBort"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/installningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Välj utseende och kortkommandon */
        patch: operations["MittKonto_valj"];
        trace?: never;
    };
    "/api/konto/losenord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Byt lösenord; kontots andra inloggningar avslutas */
        put: operations["MittKonto_byt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/passnycklar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lägg till en passnyckel */
        post: operations["Passnyckel_lagg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/passnycklar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ta bort en passnyckel */
        delete: operations["Passnyckel_bort"];
        options?: never;
        head?: never;
        /** Byt namn på en passnyckel */
        patch: operations["Passnyckel_andra"];
        trace?: never;
    };
    "/api/konto/passnycklar/fraga": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja lägga till en passnyckel */
        post: operations["Passnyckel_fragaNy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/reservkoder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nya reservkoder; de gamla gäller inte längre */
        post: operations["Andrafaktor_nyaReservkoder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/sessioner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Logga ut överallt, också här */
        delete: operations["MittKonto_loggaUtAlla"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/sessioner/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Logga ut en av sina inloggningar */
        delete: operations["MittKonto_loggaUtEn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Börja koppla en kodapp: en hemlighet som gäller när en första kod bekräftat den */
        post: operations["Andrafaktor_borja"];
        /** Ta bort kodappen */
        delete: operations["Andrafaktor_bortTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konto/totp/bekrafta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bekräfta kodappen med en första kod */
        post: operations["Andrafaktor_bekrafta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konton/{kontoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett konto
         * @description Kräver rätten `konto.las`.
         */
        get: operations["Roll_visa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra ett konto: namn, nytt lösenord, stäng av eller öppna
         * @description Kräver rätten `konto.skriv`.
         */
        patch: operations["Roll_andra"];
        trace?: never;
    };
    "/api/konton/{kontoId}/faktorer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ta bort ett kontos andra faktorer, för den som blivit av med dem; kontots inloggningar avslutas
         * @description Kräver rätten `konto.skriv`.
         */
        delete: operations["Kontoinloggning_nollstall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konton/{kontoId}/identifierare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Under vilka värden inloggningstjänsterna känner kontots innehavare
         * @description Kräver rätten `konto.las`.
         */
        get: operations["Kontoinloggning_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/konton/{kontoId}/identifierare/{leverantor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Säg under vilket värde en betrodd inloggningstjänst känner kontots innehavare
         * @description Kräver rätten `konto.skriv`.
         */
        put: operations["Kontoinloggning_satt"];
        post?: never;
        /**
         * Ta bort värdet
         * @description Kräver rätten `konto.skriv`.
         */
        delete: operations["Kontoinloggning_bort"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mina-bevakningsval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hur jag påminns om bevakningar */
        get: operations["MinaBevakningar_mittVal"];
        /** Bestäm hur jag påminns om bevakningar */
        put: operations["MinaBevakningar_valj"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mina-bevakningsval/kalenderlank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gör en hemlig kalenderlänk; den förra slutar gälla */
        post: operations["MinaBevakningar_nyLank"];
        /** Ta bort kalenderlänken; den slutar gälla */
        delete: operations["MinaBevakningar_taBortLank"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De nämnder och andra organ som du hör till. Sorteras på namn, diariekod, slag. */
        get: operations["Namnd_lista"];
        put?: never;
        /**
         * Lägg upp ett organ
         * @description Kräver rätten `konto.skriv`.
         */
        post: operations["Namnd_skapa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett organ
         * @description Kräver rätten `namnd.las`.
         */
        get: operations["Namnd_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra ett organs uppgifter
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Namnd_andra"];
        trace?: never;
    };
    "/api/namnder/{namndId}/anstallningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tjänsterna i nämndens förvaltning. Sorteras på namn, titel, enhet, fran, till.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Enhet_anstallningar"];
        put?: never;
        /**
         * Lägg in en tjänst
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Enhet_nyAnstallning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/anstallningar/{anstallningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra eller avsluta en tjänst
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Enhet_andraAnstallning"];
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nämndens ärenden. Sorteras på dnr, registrerat, status, arendemening.
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Arende_lista"];
        put?: never;
        /**
         * Registrera ett ärende; numret ges direkt
         * @description Kräver rätten `arende.skriv`.
         */
        post: operations["Arende_registrera"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett ärende, med de steg som är öppna nu
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Arende_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rätta uppgifter om ett ärende; det gamla står kvar i loggen
         * @description Kräver rätten `arende.skriv`.
         */
        patch: operations["Arende_andra"];
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/ateroppnande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Öppna ett avslutat ärende igen; det behåller sitt nummer
         * @description Kräver rätten `arende.skriv`.
         */
        post: operations["Arende_ateroppna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/atkomst": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De som fått läsa det skyddade vid namn: vem, av vem, varför och när
         * @description Kräver rätten `insyn.las`.
         */
        get: operations["Atkomst_atkomster"];
        put?: never;
        /**
         * Ge någon i nämnden rätt att läsa det skyddade i ärendet
         * @description Kräver rätten `atkomst.skriv`.
         */
        post: operations["Atkomst_ge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/atkomst/{atkomstId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ta tillbaka en namngiven åtkomst; från och med i dag gäller den inte
         * @description Kräver rätten `atkomst.skriv`.
         */
        delete: operations["Atkomst_aterkalla"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/avslut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta ett ärende
         * @description Kräver rätten `arende.skriv`.
         */
        post: operations["Arende_avsluta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/bevakningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ärendets bevakningar, också de avslutade
         * @description Kräver rätten `bevakning.las`.
         */
        get: operations["Bevakning_iArendet"];
        put?: never;
        /**
         * Bevaka en dag i ärendet
         * @description Kräver rätten `bevakning.skriv`.
         */
        post: operations["Bevakning_ny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/handelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som har hänt med ärendet och dess handlingar, det senaste först. Sorteras på nr, tid, typ.
         * @description Kräver rätten `handelse.las`.
         */
        get: operations["Arendehandelse_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/handlingar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Handlingarna i ett ärende, i nummerordning. Sorteras på nr, datum, registrerad, typ.
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Handling_lista"];
        put?: never;
        /**
         * Registrera en handling, med eller utan fil
         * @description Kräver rätten `handling.skriv`.
         */
        post: operations["Handling_ny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/handlingar.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ärendets handlingar i ett arkiv: de filer som läsaren får läsa
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Handlingsvy_zip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/handlingar/uppladdade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registrera en handling av egna uppladdningar; samma uppladdningar två gånger blir en handling
         * @description Kräver rätten `handling.skriv`.
         */
        post: operations["Uppladdning_handling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/insyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som får se ärendet i dag, varför, hur länge och vad de får göra
         * @description Kräver rätten `insyn.las`.
         */
        get: operations["Atkomst_insyn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/insyn/{kontoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Om en viss person får se ärendet, och varför eller varför inte
         * @description Kräver rätten `insyn.las`.
         */
        get: operations["Atkomst_personinsyn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/arenden/{arendeId}/makulering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makulera ett ärende; numret står kvar
         * @description Kräver rätten `arende.makulera`.
         */
        post: operations["Arende_makulera"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nämndens bevakningar, de försenade först. Sorteras på forfallodag, dnr, avslutad.
         * @description Kräver rätten `bevakning.las`.
         */
        get: operations["Bevakning_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar/{bevakningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En bevakning med det som har hänt med den
         * @description Kräver rätten `bevakning.las`.
         */
        get: operations["Bevakning_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar/{bevakningId}/avbrott": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avbryt bevakningen, med skäl
         * @description Kräver rätten `bevakning.skriv`.
         */
        post: operations["Bevakning_avbryt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar/{bevakningId}/flytt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flytta bevakningen till en annan dag; den gamla dagen står kvar
         * @description Kräver rätten `bevakning.skriv`.
         */
        post: operations["Bevakning_flytta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar/{bevakningId}/klar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Det som bevakades är gjort
         * @description Kräver rätten `bevakning.skriv`.
         */
        post: operations["Bevakning_klar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar/{bevakningId}/oppning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Öppna en avslutad bevakning igen
         * @description Kräver rätten `bevakning.skriv`.
         */
        post: operations["Bevakning_oppna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar/{bevakningId}/overlamning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna över bevakningen till en person, en enhet eller nämnden
         * @description Kräver rätten `bevakning.skriv`.
         */
        post: operations["Bevakning_lamnaOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningar/overlamning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna över alla öppna bevakningar från en person till en annan
         * @description Kräver rätten `bevakning.skriv`.
         */
        post: operations["Bevakning_lamnaOverAlla"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/bevakningsansvariga": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De personer och enheter som kan ansvara för en bevakning
         * @description Kräver rätten `bevakning.las`.
         */
        get: operations["Bevakning_ansvariga"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/dokument/{dokumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hämta ett dokument
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Dokument_hamta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/enheter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Enheterna i nämndens förvaltning, som ett träd
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Enhet_enheter"];
        put?: never;
        /**
         * Lägg upp en enhet
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Enhet_nyEnhet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/enheter/{enhetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra, flytta eller avsluta en enhet
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Enhet_andraEnhet"];
        trace?: never;
    };
    "/api/namnder/{namndId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exportera organisationen som XLSX eller CSV; skyddade personuppgifter är inte med
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Export_hamta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/faktorkrav": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roller i nämnden som måste ha en andra faktor
         * @description Kräver rätten `konto.las`.
         */
        get: operations["Andrafaktor_kravI"];
        /**
         * Bestäm vilka roller i nämnden som måste ha en andra faktor
         * @description Kräver rätten `konto.skriv`.
         */
        put: operations["Andrafaktor_sattKrav"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/filer/{filId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hämta en fil
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Handling_fil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/filer/{filId}/innehall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Innehållet i en PDF eller en bild, för att visas
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Fil_innehall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/filer/{filId}/visning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En fil som text, eller varför den inte visas
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Fil_visning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/filgrans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hur stor en fil får vara i nämnden
         * @description Kräver rätten `namnd.las`.
         */
        get: operations["Fil_grans"];
        /**
         * Sätt nämndens gräns för en fils storlek; If-Match "0" när nämnden inte har någon egen
         * @description Kräver rätten `filgrans.skriv`.
         */
        put: operations["Fil_sattGrans"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/forteckning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organets förtroendevalda en viss dag: platser, ersättare per parti, det som saknas och det som kommer
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Forteckning_forteckning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/franvaro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som är borta och vem som ersätter. Sorteras på fran, till, namn, ersattare.
         * @description Kräver rätten `franvaro.las`.
         */
        get: operations["Franvaro_lista"];
        put?: never;
        /**
         * Anteckna att någon är borta och vem som ersätter
         * @description Kräver rätten `franvaro.skriv`.
         */
        post: operations["Franvaro_satt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/franvaro/{franvaroId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Återkalla en frånvaro; från och med i dag gäller den inte
         * @description Kräver rätten `franvaro.skriv`.
         */
        delete: operations["Franvaro_aterkalla"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/franvaro/kandidater": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De i nämndens förvaltning som kan vara borta eller ersätta någon under tiden
         * @description Kräver rätten `franvaro.skriv`.
         */
        get: operations["Franvaro_kandidater"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/frislappare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ordföranden utser den som får frisläppa listan för kallelse. If-Match avser det gällande reglementet.
         * @description Kräver rätten `kallelse.frislapp`.
         */
        put: operations["Reglemente_utse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/granskningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revisorernas granskningar av nämnden. Sorteras på fran, till, namn.
         * @description Kräver rätten `granskning.las`.
         */
        get: operations["Granskning_lista"];
        put?: never;
        /**
         * Öppna nämnden för en revisor, till ett ändamål och under en tid
         * @description Kräver rätten `granskning.skriv`.
         */
        post: operations["Granskning_oppna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/granskningar/{granskningId}/slut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sluta en granskning; från och med i dag ger den inget
         * @description Kräver rätten `granskning.skriv`.
         */
        post: operations["Granskning_sluta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/granskningar/revisorer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De som har rollen revisor och kan få en granskning
         * @description Kräver rätten `granskning.skriv`.
         */
        get: operations["Granskning_revisorer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/handlingar/{handlingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En handling med sina versioner
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Handling_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rätta uppgifter om en handling; det gamla står kvar i loggen
         * @description Kräver rätten `handling.skriv`.
         */
        patch: operations["Handling_andra"];
        trace?: never;
    };
    "/api/namnder/{namndId}/handlingar/{handlingId}/bilagor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sätt handlingens bilagor och deras ordning
         * @description Kräver rätten `handling.skriv`.
         */
        put: operations["Handlingsvy_ordna"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/handlingar/{handlingId}/makulering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makulera en handling; numret står kvar
         * @description Kräver rätten `arende.makulera`.
         */
        post: operations["Handling_makulera"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/handlingar/{handlingId}/upprattande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fastställ en egen handling, eller gör den fastställda upprättad (TF 2:10)
         * @description Kräver rätten `handling.skriv`.
         */
        post: operations["Handlingsvy_uppratta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/handlingar/{handlingId}/versioner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ny version av en handling; de tidigare står kvar
         * @description Kräver rätten `handling.skriv`.
         */
        post: operations["Handling_nyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/handlingar/{handlingId}/versioner/uppladdade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ny version av en handling, av egna uppladdningar
         * @description Kräver rätten `handling.skriv`.
         */
        post: operations["Uppladdning_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/handlingar/{handlingId}/vy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Allt som handlingens sida visar: filer, kontroll, bilagor, grannar
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Handlingsvy_vy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/arendetyper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vilka rader som ärendetypernas handlingar får
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Hanteringsplan_arendetyper"];
        /**
         * Bestäm vilken rad en ärendetyps handlingar får
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        put: operations["Hanteringsplan_sattArendetyp"];
        post?: never;
        /**
         * Ta bort vad en ärendetyps handlingar får
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        delete: operations["Hanteringsplan_taBortArendetyp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/forslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rader att välja när en handling registreras: den som ärendetypen pekar ut, och liknande
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Hanteringsplan_forslag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/gallringsbara": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Handlingar som får gallras enligt sin rad i planen. En lista: ingenting gallras av den.
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        get: operations["Hanteringsplan_gallringsbara"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/handlingar/{handlingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Raden som en handling har fått
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Hanteringsplan_forHandling"];
        /**
         * Ge en handling en rad, eller byt den. If-Match "0" när den inte har någon.
         * @description Kräver rätten `handling.skriv`.
         */
        put: operations["Hanteringsplan_valj"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/importer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna en plan, CSV eller XLSX. Ingenting ändras förrän den genomförs.
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        post: operations["Planimport_ny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/importer/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En inläst plan med felen i varje rad
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        get: operations["Planimport_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/importer/{importId}/avbrott": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Släng en inläst plan som inte är genomförd
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        post: operations["Planimport_avbryt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/importer/{importId}/genomforande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gör den inlästa planen till en ny version; den som gällde tills vidare slutar dagen före
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        post: operations["Planimport_genomfor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/importer/{importId}/rader/{rad}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rätta en rad, eller utelämna den
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        patch: operations["Planimport_ratta"];
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/mall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En tom plan att fylla i, med ett blad som säger hur
         * @description Kräver rätten `hanteringsplan.skriv`.
         */
        get: operations["Planimport_mall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/planer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Planens versioner, den senaste först
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Hanteringsplan_versioner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/planer/{planId}/rader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Raderna i en version. Sorteras på ordning, kod, handlingstyp, process.
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Hanteringsplan_rader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/hanteringsplan/utan-rad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Handlingar som inte har någon rad i planen, de senast registrerade först
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Hanteringsplan_utanRad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Importerna i nämnden, den senaste först
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Import_lista"];
        put?: never;
        /**
         * Lämna en fil, CSV eller XLSX. Den läses i bakgrunden, och ingenting ändras förrän den genomförs.
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Import_ny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En import och hur långt läsningen har kommit
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Import_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}/avbryt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Släng en import som inte är genomförd
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Import_avbryt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}/filer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna en fil till: en XLSX ersätter allt som är läst, en CSV bara samma blad
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Import_fil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}/forhandsvisning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som skulle ändras, och varje fel
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Import_forhandsvisning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}/genomfor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Genomför allt eller inget
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Import_genomfor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}/platser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plats för plats, före och efter
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Import_platser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}/rader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Raderna i filens ordning, med vad var och en gör
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Import_rader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/{importId}/rader/{radId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rätta en rad, peka ut en person eller ta bort raden
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Import_ratta"];
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/blad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De blad och kolumner som en fil kan ha
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Import_blad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/importer/mall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En tom fil att fylla i, med ett blad som säger hur
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Import_mall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkallelseordning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ändra ett partis inkallelseordning: en ny version av reglementet. If-Match avser den senaste versionen.
         * @description Kräver rätten `organisation.skriv`.
         */
        put: operations["Turordning_inkallelse"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som har kommit in, äldst först; det hanterade nyast först
         * @description Kräver rätten `inkorg.las`.
         */
        get: operations["Inkorg_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En post: texten, delarna, och var den föreslås höra hemma
         * @description Kräver rätten `inkorg.las`.
         */
        get: operations["Inkorg_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/delar/{delId}/fil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En bilaga
         * @description Kräver rätten `inkorg.las`.
         */
        get: operations["Inkorg_fil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/delning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dela upp posten: de valda bilagorna blir en egen post, e-brevet följer med till båda
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorgsteg_dela"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/inte-allman": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Det är ingen allmän handling: posten blir kvar med skälet, i en egen lista
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorgsteg_inteAllman"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Originalet så som det kom
         * @description Kräver rätten `inkorg.las`.
         */
        get: operations["Inkorg_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/registrering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registrera posten i ett ärende, eller som ett nytt
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorgsteg_registrera"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/sekretess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Märk att postens sekretess prövas, eller att den inte gör det
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorgsteg_sekretess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/skrappost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lägg posten som skräppost; den tas bort efter trettio dagar
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorgsteg_skrappost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/{postId}/tillbaka": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lägg tillbaka posten bland det inkomna
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorgsteg_tillbaka"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/filer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lägg in filer för hand; e-brev som .eml landar som om de kommit med e-post
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorg_taEmot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/registreringar/{registreringId}/anger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ångra en registrering inom en minut: handlingen makuleras, posten ligger åter i Att registrera
         * @description Kräver rätten `inkorg.skriv`.
         */
        post: operations["Inkorgsteg_anger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorg/stallning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hur mycket som väntar på att registreras, och vad som är sent
         * @description Kräver rätten `inkorg.las`.
         */
        get: operations["Inkorg_stallning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorgadresser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Adresserna som nämnden tar emot e-post på
         * @description Kräver rätten `inkorg.adress`.
         */
        get: operations["Inkorgadress_lista"];
        put?: never;
        /**
         * Lägg till en adress
         * @description Kräver rätten `inkorg.adress`.
         */
        post: operations["Inkorgadress_lagg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/inkorgadresser/{adressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ändra en adress eller dess automatiska svar
         * @description Kräver rätten `inkorg.adress`.
         */
        put: operations["Inkorgadress_andra"];
        post?: never;
        /**
         * Ta bort en adress; brev till den nekas sedan
         * @description Kräver rätten `inkorg.adress`.
         */
        delete: operations["Inkorgadress_taBort"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/karantan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Filer som hålls tillbaka, senast registrerade först
         * @description Kräver rätten `karantan.las`.
         */
        get: operations["Fil_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/karantan/{sha256}/skanning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skanna en fil i karantän igen
         * @description Kräver rätten `karantan.las`.
         */
        post: operations["Fil_skanna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/karantan/{sha256}/slapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Släpp en fil ur nämndens karantän, med skäl; aldrig en smittad
         * @description Kräver rätten `karantan.slapp`.
         */
        post: operations["Fil_slapp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/kontaktpolitiker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kontaktpolitiker. Sorteras på verksamhet, namn, fran, till.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Kontaktpolitiker_lista"];
        put?: never;
        /**
         * Utse en kontaktpolitiker
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kontaktpolitiker_utse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/kontaktpolitiker/{kontaktpolitikerId}/slut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta en kontaktpolitikers uppdrag
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Kontaktpolitiker_avsluta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/konton": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Öppna ett konto med roller i nämnden
         * @description Kräver rätten `konto.skriv`.
         */
        post: operations["Roll_oppna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/laslogg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som läst det som har sekretess, och vad revisorer läst. Sorteras på tid, namn, slag, objekt.
         * @description Kräver rätten `laslogg.las`.
         */
        get: operations["Laslogg_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mandatskiftena, det senaste först
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Mandatskifte_lista"];
        put?: never;
        /**
         * Börja ett mandatskifte
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Mandatskifte_nytt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften/{skifteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett mandatskifte
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Mandatskifte_ett"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften/{skifteId}/angra": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ångra ett genomfört skifte, till och med dagen före skiftesdagen
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Mandatskifte_angra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften/{skifteId}/avbryt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Släng ett mandatskifte som inte är genomfört
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Mandatskifte_avbryt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften/{skifteId}/fil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna filen med hela den nya perioden. Svaret är importen, där rader visas och rättas.
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Mandatskifte_fil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften/{skifteId}/forsta-motet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Förslaget till det första mötets lista
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Mandatskifte_forstaMotet"];
        put?: never;
        /**
         * Lägg punkterna på ett planerat sammanträdes lista
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Mandatskifte_laggForstaMotet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften/{skifteId}/genomfor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Genomför mandatskiftet, allt eller inget
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Mandatskifte_genomfor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/mandatskiften/{skifteId}/kvarlamnat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som hänger på dem som slutar, från varje del av Klubba
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Mandatskifte_kvarlamnat"];
        put?: never;
        /**
         * Lämna en sak till en ny person, eller notera hur den är löst
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Mandatskifte_los"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/namn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad organet har hetat och ska heta
         * @description Kräver rätten `namnd.las`.
         */
        get: operations["Organtid_namn"];
        put?: never;
        /**
         * Ge organet ett nytt namn från en dag. If-Match avser organet.
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Organtid_byt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/paminnelsedagar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hur många dagar före en hålltid nämnden påminner
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Paminnelse_las"];
        /**
         * Bestäm hur många dagar före en hålltid nämnden påminner
         * @description Kräver rätten `sammantrade.skriv`.
         */
        put: operations["Paminnelse_satt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/personer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De som har eller har haft uppdrag eller tjänst i nämnden. Sorteras på namn.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Person_lista"];
        put?: never;
        /**
         * Lägg upp en person, som sedan kan få uppdrag
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Person_skapa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/personer/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En person
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Person_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra en persons uppgifter
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Person_andra"];
        trace?: never;
    };
    "/api/namnder/{namndId}/personsok": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sök en person att ge uppdrag, också bland dem som har uppdrag på annat håll i kommunen
         * @description Kräver rätten `organisation.skriv`.
         */
        get: operations["Skydd_sok"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/postlista": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Handlingar som kom in, sändes eller upprättades under dagarna, som vyn får visa dem
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Postlista_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/postlista/dagar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dagarna före och efter som har något i postlistan, och vad den kan filtreras på
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Postlista_dagar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/postlista/fil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Postlistan som CSV, DOCX eller PDF
         * @description Kräver rätten `handling.las`.
         */
        get: operations["Postlista_hamta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/presidium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Presidiet i dag, och vem som har ordförandens uppgifter
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Presidium_visa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/presidium/forhinder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anteckna att någon i presidiet är förhindrad
         * @description Kräver rätten `forhinder.skriv`.
         */
        post: operations["Presidium_anteckna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/presidium/forhinder/{forhinderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Återkalla ett förhinder; från och med i dag gäller det inte
         * @description Kräver rätten `forhinder.skriv`.
         */
        delete: operations["Presidium_aterkalla"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/rapporter/arenden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ärendena bakom en siffra
         * @description Kräver rätten `rapport.las`.
         */
        get: operations["Rapport_arenden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/rapporter/beslutstid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dagar från registrering till beslut: median och kvartiler per ärendetyp
         * @description Kräver rätten `rapport.las`.
         */
        get: operations["Rapport_beslutstid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/rapporter/diarium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Registrerade, avslutade, öppna och försenade ärenden per enhet och typ
         * @description Kräver rätten `rapport.las`.
         */
        get: operations["Rapport_diarium"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/rapporter/fil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En rapport som CSV, DOCX eller PDF
         * @description Kräver rätten `rapport.las`.
         */
        get: operations["Rapport_hamta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/rapporter/personer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ens egna siffror, och för en chef siffrorna för dem som arbetar på enheten
         * @description Kräver rätten `personrapport.las`.
         */
        get: operations["Rapport_personer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/reglemente": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reglementet som det gäller en dag, och vad det betyder i ord
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Reglementestext_den"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/reglementen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reglementets versioner, den senaste först. Sorteras på giltigFran.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Reglemente_lista"];
        put?: never;
        /**
         * Lägg in ett nytt reglemente; det föregående slutar gälla dagen före
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Reglemente_antaNytt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/reglementen/{reglementeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En version av reglementet
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Reglemente_ett"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rätta ett reglemente
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Reglemente_rattaEtt"];
        trace?: never;
    };
    "/api/namnder/{namndId}/reglementen/{reglementeId}/skillnad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som skiljer en version från en annan, i ord
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Reglementestext_skillnad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/reglementen/prov": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vad ett tänkt reglemente skulle betyda, vad som blir annorlunda och vad som brister. Ingenting sparas.
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Reglementestext_prova"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/roller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tilldelade roller i nämnden
         * @description Kräver rätten `konto.las`.
         */
        get: operations["Roll_lista"];
        put?: never;
        /**
         * Ge ett konto en roll i nämnden
         * @description Kräver rätten `konto.skriv`.
         */
        post: operations["Roll_tilldela"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/roller/{rollId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ta tillbaka en roll
         * @description Kräver rätten `konto.skriv`.
         */
        delete: operations["Roll_avsluta"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nämndens sammanträden, det senaste först. Sorteras på datum, plats, tillstand, kallelsedag.
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Sammantrade_lista"];
        put?: never;
        /**
         * Planera ett sammanträde
         * @description Kräver rätten `sammantrade.skriv`.
         */
        post: operations["Sammantrade_skapa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett sammanträde: läge och steg, listor, kallelser, protokollets delar, dokument
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Oversikt_ett"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Flytta sammanträdet innan kallelsen har gått, eller byt sekreterare
         * @description Kräver rätten `sammantrade.skriv`.
         */
        patch: operations["Sammantrade_andra"];
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/ajournera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ajournera sammanträdet
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Sammantrade_ajournera"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/ateruppta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Återuppta sammanträdet
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Sammantrade_ateruppta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/avsluta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta sammanträdet
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Sammantrade_avsluta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/avvikelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som hände fast en regel säger något annat. Sorteras på tid, paragraf.
         * @description Kräver rätten `mote.las`.
         */
        get: operations["Avvikelse_lista"];
        put?: never;
        /**
         * Anteckna en avvikelse
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Avvikelse_ny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/dokument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sammanträdets framställda dokument, i kedjans ordning
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Dokument_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/expedieringar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som expedieras. Sorteras på paragraf, mottagare, tillstand, skickadDatum.
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Expediering_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/expedieringar/{expedieringId}/skickad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anteckna att utdraget har lämnats, i dag och hur
         * @description Kräver rätten `expediering.skriv`.
         */
        post: operations["Expediering_skickad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Föredragningslistan; förtroendevalda ser den när kallelsen har gått
         * @description Kräver rätten `kallelse.las`.
         */
        get: operations["Lista_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/jamfor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Skillnaden mellan två versioner av listan
         * @description Kräver rätten `kallelse.las`.
         */
        get: operations["Lista_jamfor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/ny-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Öppna nästa version av en utskickad lista, för tillägg
         * @description Kräver rätten `sammantrade.skriv`.
         */
        post: operations["Lista_nyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/ordning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ordna punkterna. If-Match avser listans lydelse.
         * @description Kräver rätten `sammantrade.skriv`.
         */
        put: operations["Lista_ordna"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/punkter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lägg en punkt sist på listan. If-Match avser listans lydelse.
         * @description Kräver rätten `sammantrade.skriv`.
         */
        post: operations["Lista_laggPunkt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/foredragningslista/punkter/{punktId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ta bort en punkt; en som redan är utskickad stryks och syns. If-Match avser listans lydelse.
         * @description Kräver rätten `sammantrade.skriv`.
         */
        delete: operations["Lista_taBortPunkt"];
        options?: never;
        head?: never;
        /**
         * Skriv om en punkt. If-Match avser listans lydelse.
         * @description Kräver rätten `sammantrade.skriv`.
         */
        patch: operations["Lista_andraPunkt"];
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/frislappning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Släpp listan fri för kallelse: ordföranden, eller den som ordföranden utsett. If-Match avser listans lydelse.
         * @description Kräver rätten `kallelse.las`.
         */
        post: operations["Kallelse_slapp"];
        /**
         * Håll inne en frisläppt lista som inte har gått ut
         * @description Kräver rätten `kallelse.frislapp`.
         */
        delete: operations["Kallelse_hallInne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/handlingar/{filId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hämta en fil ur en handling på listan
         * @description Kräver rätten `kallelse.las`.
         */
        get: operations["Lista_fil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/justerare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * De valda justerarna
         * @description Kräver rätten `mote.las`.
         */
        get: operations["Narvaro_justerare"];
        /**
         * Anteckna valet av justerare. If-Match avser sammanträdets version.
         * @description Kräver rätten `mote.skriv`.
         */
        put: operations["Narvaro_valjJusterare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skicka kallelsen, eller ett tillägg när kallelsen redan har gått
         * @description Kräver rätten `kallelse.skicka`.
         */
        post: operations["Kallelse_skicka"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/kallelser/{nr}/liggare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liggaren: en rad per mottagare. Sorteras på namn, tillstand, svar, svaratTid.
         * @description Kräver rätten `utskick.las`.
         */
        get: operations["Kallelse_liggare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/narvaro": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uppropet
         * @description Kräver rätten `mote.las`.
         */
        get: operations["Narvaro_narvaro"];
        /**
         * Anteckna uppropet. If-Match avser sammanträdets version.
         * @description Kräver rätten `mote.skriv`.
         */
        put: operations["Narvaro_sattNarvaro"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/oppna": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Öppna sammanträdet
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Sammantrade_oppna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/ordforandeskap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som leder vilka §§, när det inte är den vanliga
         * @description Kräver rätten `mote.las`.
         */
        get: operations["Narvaro_ordforandeskap"];
        /**
         * Anteckna vem som leder. If-Match avser sammanträdets version.
         * @description Kräver rätten `mote.skriv`.
         */
        put: operations["Narvaro_sattOrdforandeskap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sammanträdets §§. Sorteras på nr, titel, typ, tillstand, utfall.
         * @description Kräver rätten `mote.las`.
         */
        get: operations["Paragraf_lista"];
        put?: never;
        /**
         * Ta upp ett ärende: § får sitt nummer nu, och beslutsförheten prövas (KL 6:27)
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Paragraf_taUppParagraf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En § med allt som hänt i den
         * @description Kräver rätten `mote.las`.
         */
        get: operations["Paragraf_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Skriv om text i §, till dess att dess del lämnas till justering
         * @description Kräver rätten `mote.skriv`.
         */
        patch: operations["Paragraf_skrivText"];
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/beslut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anteckna beslutet. If-Match avser paragrafens version.
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Inlagg_nyttBeslut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/meningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anteckna en reservation, ett särskilt yttrande eller en protokollsanteckning (KL 4:27)
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Inlagg_nyMening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/meningar/{meningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Meningen tas tillbaka innan sammanträdet avslutas
         * @description Kräver rätten `mote.skriv`.
         */
        delete: operations["Inlagg_taBortMening"];
        options?: never;
        head?: never;
        /**
         * Skriv texten i en mening, till dess att delen lämnas till justering
         * @description Kräver rätten `mote.skriv`.
         */
        patch: operations["Inlagg_skrivMening"];
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/omrostningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anteckna en omröstning, öppen med namn eller sluten med antal
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Inlagg_nyOmrostning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/omrostningar/{omrostningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ta bort en felaktigt antecknad omröstning innan paragrafen är avgjord
         * @description Kräver rätten `mote.skriv`.
         */
        delete: operations["Inlagg_taBortOmrostning"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/tjanstgoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ändra vilka som tjänstgör, är jäviga och leder i en § som inte är avgjord
         * @description Kräver rätten `mote.skriv`.
         */
        put: operations["Paragraf_ratta"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/yrkanden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anteckna ett yrkande
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Inlagg_nyttYrkande"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/paragrafer/{paragrafId}/yrkanden/{yrkandeId}/atertagande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Yrkandet tas tillbaka; det står kvar men trycks inte
         * @description Kräver rätten `mote.skriv`.
         */
        post: operations["Inlagg_aterta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/protokoll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Protokollet och dess delar
         * @description Kräver rätten `protokoll.las`.
         */
        get: operations["Protokoll_protokoll"];
        put?: never;
        /**
         * Öppna protokollet; finns det redan lämnas det som det är
         * @description Kräver rätten `protokoll.skriv`.
         */
        post: operations["Protokoll_oppna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/protokoll/delar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lägg varje § i exakt en del. If-Match avser protokollets version.
         * @description Kräver rätten `protokoll.skriv`.
         */
        put: operations["Protokoll_delar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/protokoll/delar/{delId}/brister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som saknas innan delen kan lämnas till justering (KL 5:66–69)
         * @description Kräver rätten `protokoll.skriv`.
         */
        get: operations["Del_brister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/protokoll/delar/{delId}/expediering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ställ i ordning utdragen ur en justerad del: en rad per § och mottagare
         * @description Kräver rätten `expediering.skriv`.
         */
        post: operations["Del_forbered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/protokoll/delar/{delId}/justering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registrera en justering på papper: dag, plats och vem som skrev under vilka §§ (KL 5:69)
         * @description Kräver rätten `justering.registrera`.
         */
        post: operations["Del_registreraJustering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/protokoll/delar/{delId}/lamna": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lämna delen till justering: texten låses, och dess hash är det som skrivs under
         * @description Kräver rätten `protokoll.skriv`.
         */
        post: operations["Del_lamnaDel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/protokoll/delar/{delId}/tillkannagivande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anteckna att justeringen är tillkännagiven på anslagstavlan; dagarna räknas (KL 8:10–12, 13:5)
         * @description Kräver rätten `anslag.skriv`.
         */
        post: operations["Del_ansla"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/stall-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ställ in sammanträdet; är kallelsen ute får alla som fick den veta det
         * @description Kräver rätten `sammantrade.skriv`.
         */
        post: operations["Sammantrade_stallIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/svar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mitt svar på kallelsen
         * @description Kräver rätten `kallelse.las`.
         */
        get: operations["LamnaSvar_mitt"];
        put?: never;
        /**
         * Svara på kallelsen; det senaste svaret gäller
         * @description Kräver rätten `kallelse.las`.
         */
        post: operations["LamnaSvar_svara"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantraden/{sammantradeId}/svar/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En mottagares svar
         * @description Kräver rätten `kallelse.skicka`.
         */
        get: operations["LamnaSvar_en"];
        put?: never;
        /**
         * Anteckna en mottagares svar, som kommit på telefon eller på annat sätt
         * @description Kräver rätten `kallelse.skicka`.
         */
        post: operations["LamnaSvar_anteckna"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantradesordningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nämndens sammanträdesordningar i alla versioner, det senaste året först. Sorteras på ar, nr, tillstand, antagenDatum.
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Sammantradesordning_lista"];
        put?: never;
        /**
         * Gör ett utkast till ett års ordning, av ett mönster eller av en färdig plan
         * @description Kräver rätten `sammantrade.skriv`.
         */
        post: operations["Sammantradesordning_skapaOrdning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantradesordningar/{ordningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En ordning, prövad mot regeln för sammanträdesplaner rad för rad och kolumn för kolumn
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Sammantradesordning_en"];
        put?: never;
        post?: never;
        /**
         * Ta bort ett utkast
         * @description Kräver rätten `sammantrade.skriv`.
         */
        delete: operations["Sammantradesordning_taBort"];
        options?: never;
        head?: never;
        /**
         * Justera ett utkast: dagar, rader och kolumner. Allt eller inget görs.
         * @description Kräver rätten `sammantrade.skriv`.
         */
        patch: operations["Sammantradesordning_justera"];
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantradesordningar/{ordningId}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ordningen som kalenderfil, hela eller det som rör en krets. En ersatt version ger den som gäller.
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Sammantradesordning_ics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantradesordningar/{ordningId}/antagande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Anta ordningen, eller rättelsen, genom en beslutad paragraf. Planerar de sammanträden som saknas, flyttar dem som inte är kallade och säger vilka som inte rördes.
         * @description Kräver rätten `sammantrade.skriv`.
         */
        post: operations["Sammantradesordning_antaOrdning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantradesordningar/{ordningId}/jamfor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som skiljer ordningen från en tidigare version, i meningar att skriva i beslutet om rättelse
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Sammantradesordning_jamfor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/sammantradesordningar/{ordningId}/rattelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Påbörja en rättelse av den antagna ordningen: ett nytt utkast med samma innehåll
         * @description Kräver rätten `sammantrade.skriv`.
         */
        post: operations["Sammantradesordning_rattaOrdning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nämndens tjänsteskrivelser. Sorteras på datum, rubrik, tillstand, versionsnr.
         * @description Kräver rätten `skrivelse.las`.
         */
        get: operations["Skrivelse_lista"];
        put?: never;
        /**
         * Börja en tjänsteskrivelse; ärendet bereds från och med nu
         * @description Kräver rätten `skrivelse.skriv`.
         */
        post: operations["Skrivelse_ny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser/{skrivelseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En tjänsteskrivelse, med de steg som är öppna för dig
         * @description Kräver rätten `skrivelse.las`.
         */
        get: operations["Skrivelse_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ändra ett utkast. Undertecknare, förslag och avsnitt ersätts när de anges.
         * @description Kräver rätten `skrivelse.skriv`.
         */
        patch: operations["Skrivelse_andra"];
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser/{skrivelseId}/aterlamning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Återlämna skrivelsen med skäl; godkännandena gäller inte längre
         * @description Kräver rätten `skrivelse.skriv`.
         */
        post: operations["Skrivelseflode_aterlamning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser/{skrivelseId}/faststallelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fastställ en skrivelse som alla har godkänt; den låses och registreras som handling
         * @description Kräver rätten `skrivelse.skriv`.
         */
        post: operations["Skrivelseflode_faststallelse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser/{skrivelseId}/godkannande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Godkänn skrivelsen som den undertecknare som står i tur
         * @description Kräver rätten `skrivelse.godkann`.
         */
        post: operations["Skrivelseflode_godkannande"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser/{skrivelseId}/granskning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skicka utkastet till granskning
         * @description Kräver rätten `skrivelse.skriv`.
         */
        post: operations["Skrivelseflode_granskning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser/{skrivelseId}/skillnad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som skiljer versionen från den förra; tomt för den första
         * @description Kräver rätten `skrivelse.las`.
         */
        get: operations["Skrivelse_skillnad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skrivelser/{skrivelseId}/versioner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Börja en ny version av en fastställd skrivelse, med skäl; svaret är det nya utkastet
         * @description Kräver rätten `skrivelse.skriv`.
         */
        post: operations["Skrivelseflode_versioner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skyddade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Skyddade personuppgifter i klartext, för den som är utsedd. Varje läsning loggas.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Skydd_alla"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skyddade/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * En persons skyddade uppgifter i klartext, för den som är utsedd. Läsningen loggas.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Skydd_en"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skyddsinsyn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vilka som är utsedda att se skyddade personuppgifter i nämnden
         * @description Kräver rätten `konto.las`.
         */
        get: operations["Skydd_utsedda"];
        put?: never;
        /**
         * Utse någon att se skyddade personuppgifter i nämnden
         * @description Kräver rätten `konto.skriv`.
         */
        post: operations["Skydd_utse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/skyddsinsyn/{insynId}/slut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Låt insynen i skyddade personuppgifter upphöra
         * @description Kräver rätten `konto.skriv`.
         */
        post: operations["Skydd_avsluta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/standardpunkter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som föreslås på en ny nämnds första möte
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Standardpunkter_las"];
        /**
         * Skriv om de stående punkterna
         * @description Kräver rätten `organisation.skriv`.
         */
        put: operations["Standardpunkter_skriv"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/tjanstgoringsprov": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vem som skulle tjänstgöra om några vore borta, och varför; beslutsförhet och styrkebalans
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Forteckning_prova"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/turordning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett partis ersättare i ordning en viss dag
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Turordning_turordning"];
        /**
         * Sätt hela ordningen mellan ett partis ersättare från en dag. If-Match är turordningens version, 0 första gången.
         * @description Kräver rätten `organisation.skriv`.
         */
        put: operations["Turordning_satt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/uppdrag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uppdragen i organet, i platsordning. Sorteras på roll, namn, parti, plats, fran, till.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Uppdrag_lista"];
        put?: never;
        /**
         * Lägg in ett uppdrag som någon redan har, utan beslut; val registreras under val
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Uppdrag_tillsatt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/uppdrag/{uppdragId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ett uppdrag
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Uppdrag_ett"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rätta ett uppdrag
         * @description Kräver rätten `organisation.skriv`.
         */
        patch: operations["Uppdrag_ratta"];
        trace?: never;
    };
    "/api/namnder/{namndId}/uppdrag/{uppdragId}/avgang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registrera en avsägelse eller att någon av annat skäl lämnar sitt uppdrag
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Andring_avgang"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/uppdrag/{uppdragId}/byte": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Låt samma person få ett annat uppdrag i organet. Svarar med det nya uppdraget.
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Andring_byt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/uppdrag/{uppdragId}/slut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avsluta ett uppdrag
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Uppdrag_avsluta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/uppdragsandringar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som ändrats i uppdragen, på vilket beslut och av vem, det senaste först. Sorteras på tid, galler, slag.
         * @description Kräver rätten `organisation.las`.
         */
        get: operations["Andring_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/upphorande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Organet upphör en dag, och uppdragen i det med det
         * @description Kräver rätten `konto.skriv`.
         */
        post: operations["Organtid_upphor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/uppladdningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Egna uppladdningar som ännu inte är registrerade, högst 200
         * @description Kräver rätten `handling.skriv`.
         */
        get: operations["Uppladdning_lista"];
        put?: never;
        /**
         * Börja en uppladdning (tus 1.0.0): Upload-Length och filename i Upload-Metadata
         * @description Kräver rätten `handling.skriv`.
         */
        post: operations["Uppladdning_borja"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/namnder/{namndId}/uppladdningar/{uppladdningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Kasta en egen uppladdning
         * @description Kräver rätten `handling.skriv`.
         */
        delete: operations["Uppladdning_kasta"];
        options?: never;
        /**
         * Hur mycket av en uppladdning som kommit (tus)
         * @description Kräver rätten `handling.skriv`.
         */
        head: operations["Uppladdning_hurMycket"];
        /**
         * Fortsätt en uppladdning (tus): byten från Upload-Offset
         * @description Kräver rätten `handling.skriv`.
         */
        patch: operations["Uppladdning_fortsatt"];
        trace?: never;
    };
    "/api/namnder/{namndId}/val": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registrera ett val, eller ett fyllnadsval efter någon som lämnat
         * @description Kräver rätten `organisation.skriv`.
         */
        post: operations["Andring_val"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notiser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mina notiser, de senaste först. Sorteras på tid. */
        get: operations["Notis_lista"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notiser/{notisId}/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Märk en notis som läst */
        post: operations["Notis_last"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notiser/lasta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Märk alla mina notiser som lästa */
        post: operations["Notis_allaLasta"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notiser/olasta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hur många av mina notiser som är olästa */
        get: operations["Notis_olasta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sok": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ärenden på dnr, ord, fraser och filter i alla nämnder där jag får läsa diariet
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Sok_sok"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sok-eller-gor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ärenden, §§, sammanträden, handlingar och personer på en gång, bland det jag får se */
        get: operations["Palett_sok"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sok/antal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hur många av sökningens träffar varje filter skulle lämna kvar
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Sok_rakna"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sparade-sokningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mina sparade sökningar
         * @description Kräver rätten `arende.las`.
         */
        get: operations["SparadSok_mina"];
        put?: never;
        /**
         * Spara en sökning; den är bara min
         * @description Kräver rätten `arende.las`.
         */
        post: operations["SparadSok_spara"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sparade-sokningar/{sokningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ta bort en sparad sökning
         * @description Kräver rätten `arende.las`.
         */
        delete: operations["SparadSok_taBort"];
        options?: never;
        head?: never;
        /**
         * Byt namn på en sparad sökning, eller slå på och av dess notiser och mejl
         * @description Kräver rätten `arende.las`.
         */
        patch: operations["SparadSok_andra"];
        trace?: never;
    };
    "/api/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vilka delar Start har för mig; var del hämtas för sig */
        get: operations["Start_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/anslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Anslag som ska upp, som är uppe och som får tas ned
         * @description Kräver rätten `anslag.skriv`.
         */
        get: operations["Motesstart_anslag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/arenden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Öppna ärenden som jag handlägger, det med närmaste frist först
         * @description Kräver rätten `arende.las`.
         */
        get: operations["Start_arenden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/bevakningar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mina bevakningar, och dem jag har medan någon är borta; de försenade först
         * @description Kräver rätten `bevakning.las`.
         */
        get: operations["MinaBevakningar_egna"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vad som är uppe, jobb som gavs upp och konton utan andra faktor
         * @description Kräver rätten `konto.las`.
         */
        get: operations["Start_drift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/godkannande": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tjänsteskrivelser som väntar på mitt godkännande
         * @description Kräver rätten `skrivelse.godkann`.
         */
        get: operations["Start_godkannande"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/halltider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hålltiderna ur sammanträdesordningen som rör mig, sextio dagar fram
         * @description Kräver rätten `sammantrade.las`.
         */
        get: operations["Motesstart_halltider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/hinder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hur det står: nästa steg per sammanträde, och det som hindrar med sin bot
         * @description Kräver rätten `sammantrade.skriv`.
         */
        get: operations["Motesstart_hinder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/justera": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Protokoll som jag ska skriva under
         * @description Kräver rätten `protokoll.las`.
         */
        get: operations["Start_justera"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/kallelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mina kommande sammanträden och vad jag har svarat på kallelsen
         * @description Kräver rätten `kallelse.las`.
         */
        get: operations["Start_kallelser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/nytt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Det som gått ut till mig, och protokoll som blivit justerade, den senaste månaden
         * @description Kräver rätten `protokoll.las`.
         */
        get: operations["Start_nytt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/protokoll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Protokoll som inte är justerade, det som brådskar först
         * @description Kräver rätten `protokoll.skriv`.
         */
        get: operations["Motesstart_protokoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/sammantraden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sammanträdena som kedjor: de kommande, och de förra till dess att anslaget är nere
         * @description Kräver rätten `utkast.las`.
         */
        get: operations["Motesstart_sammantraden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/skrivelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mina tjänsteskrivelser på väg, den med närmaste frist först
         * @description Kräver rätten `skrivelse.skriv`.
         */
        get: operations["Start_skrivelser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/start/utskick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Brev som inte kom fram, eller som är ovissa
         * @description Kräver rätten `utskick.las`.
         */
        get: operations["Motesstart_utskick"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/halsa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vad som är uppe */
        get: operations["Halsokontroll_lage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AlternativDto: {
            alternativ: string;
            antal: number;
        };
        AlternativIndataDto: {
            alternativ: string;
            antal: number;
        };
        AndraAnstallningDto: {
            /** Format: uuid */
            enhetId?: string | null;
            /** Format: date */
            fran?: string;
            /**
             * Format: date
             * @description Sista dagen; null för tills vidare
             */
            till?: string | null;
            titel?: string;
        };
        AndraArendeDto: {
            /** @description Den offentliga ordalydelsen (OSL 5:2) */
            arendemening?: string;
            arendemeningSkyddad?: string | null;
            arendetyp?: string | null;
            enhet?: string | null;
            /** Format: uuid */
            handlaggareId?: string | null;
            /** @enum {string} */
            initiativ?: "inkommande" | "eget";
            klassificering?: string | null;
            /** @enum {string} */
            provningsform?: "laglighetsprovning" | "forvaltningsbesvar" | "sarskild_ordning" | "ej_overklagbart";
            sekretess?: components["schemas"]["SekretessDto"];
        };
        AndraBevakningsvalDto: {
            /** @description Dagar före; 0 är ingen påminnelse före */
            dagarFore: number;
            /** @description En gång i veckan när dagen har passerat */
            forsenade: boolean;
            /** @description Högst ett samlat mejl om dagen */
            mejl: boolean;
            notis: boolean;
            paDagen: boolean;
        };
        AndraEnhetDto: {
            /** Format: uuid */
            chefId?: string | null;
            /** Format: date */
            fran?: string | null;
            namn?: string;
            /** Format: uuid */
            overordnadId?: string | null;
            /** Format: date */
            till?: string | null;
        };
        AndraFilgransDto: {
            storstaFilMb: number;
        };
        AndraForvaltningDto: {
            /** @description En adressrad per rad */
            besoksadress?: string | null;
            epost?: string | null;
            /** @description Ytterligare rader i sidfoten, en per rad */
            fotrader?: string | null;
            namn?: string;
            organisationsnummer?: string | null;
            /** @description En adressrad per rad */
            postadress?: string | null;
            telefon?: string | null;
            webbplats?: string | null;
        };
        AndraHandlingDto: {
            avsandare?: string | null;
            /** Format: date */
            datum?: string | null;
            mottagare?: string | null;
            /** @enum {string} */
            riktning?: "inkommen" | "upprattad" | "utgaende" | "intern";
            sekretess?: components["schemas"]["SekretessDto"];
            titel?: string;
            /** @description Den fulla rubriken när den offentliga inte får säga allt; kräver sekretess */
            titelSkyddad?: string | null;
            /** @enum {string} */
            typ?: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
        };
        AndraKommunDto: {
            /**
             * @description Kontrast minst 7:1 mot vitt
             * @example #1f4e79
             */
            accentfarg?: string;
            epost?: string | null;
            namn?: string;
            organisationsnummer?: string | null;
            postadress?: string | null;
            sate?: string;
            telefon?: string | null;
            vapenAlttext?: string | null;
            vapenSha256?: string | null;
            webbplats?: string | null;
        };
        AndraKontoDto: {
            avstangt?: boolean;
            /** Format: password */
            losenord?: string;
            namn?: string;
        };
        AndraNamndDto: {
            /** @example KS */
            diariekod?: string;
            forvaltning?: string;
            /**
             * Format: uuid
             * @description Förvaltningen som bär brevhuvudet
             */
            forvaltningId?: string | null;
            namn?: string;
        };
        AndraOrdningDto: {
            dagar?: components["schemas"]["DagandringDto"][];
            kolumner?: components["schemas"]["KolumnandringDto"][];
            laggTillRader?: components["schemas"]["RadindataDto"][];
            rader?: components["schemas"]["RadandringDto"][];
            /** @description Rättelsens skäl; bara för en rättelse */
            rattelseSkal?: string;
            /** @description Numren på de rader som tas bort */
            taBortRader?: number[];
        };
        AndraPersonDto: {
            /** @description Bostadsadressen, en rad per rad */
            adress?: string | null;
            epost?: string | null;
            /** Format: date */
            fodelsedatum?: string | null;
            namn?: string;
            parti?: string | null;
            /** @enum {string} */
            skydd?: "inget" | "kontakt" | "namn";
            telefon?: string | null;
        };
        AndraSammantradeDto: {
            /** Format: date */
            datum?: string;
            /**
             * Format: date
             * @description Utan val: sista vardagen på eller före sista dagen för kallelse
             */
            kallelsedag?: string;
            plats?: string;
            /**
             * Format: uuid
             * @description Den som för protokollet
             */
            sekreterareId?: string;
            /** @example 18:30 */
            start?: string;
        };
        AndraSkrivelseDto: {
            /** Format: uuid */
            arendeId?: string | null;
            arendet?: string | null;
            avsnitt?: components["schemas"]["AvsnittDto"][];
            /**
             * Format: date
             * @description Dagens datum när inget anges
             */
            datum?: string;
            expedieras?: string[];
            forslag?: components["schemas"]["NyForslagsnodDto"][];
            /** @description Nämndens förvaltning när inget anges */
            forvaltning?: string | null;
            /** @description Nämnden när inget anges */
            mottagare?: string | null;
            /**
             * Format: uuid
             * @description Handläggaren som är referens
             */
            referensId?: string | null;
            rubrik?: string;
            sammanfattning?: string | null;
            /** @description I den ordning de godkänner */
            undertecknare?: components["schemas"]["NyUndertecknareDto"][];
        };
        AndraSparadSokningDto: {
            /** @description Falskt stoppar notiserna och mejlen */
            bevaka?: boolean;
            namn?: string;
        };
        AnslaDto: {
            /**
             * Format: date
             * @description Dagen då anslaget kom upp
             */
            anslagsdatum: string;
            /** @description Var protokollet finns tillgängligt; utelämnad: reglementets */
            forvaringsplats?: string;
        };
        AnslagsdelDto: {
            rader: components["schemas"]["StartanslagDto"][];
        };
        AnstallningDto: {
            enhet: string | null;
            /** Format: uuid */
            enhetId: string | null;
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            namn: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            till: string | null;
            /** @example nämndsekreterare */
            titel: string;
            version: number;
        };
        AntagandesvarDto: {
            /** @description Som de loggades när ordningen antogs */
            avvikelser: components["schemas"]["OrdningsavvikelseDto"][];
            ordning: components["schemas"]["SammantradesordningDto"];
            sammantraden: components["schemas"]["MotesandringDto"][];
        };
        AntalsradDto: {
            /** @description Avslutade under perioden */
            avslutade: number;
            /** @description Öppna i dag vars bevakning har passerat */
            forsenade: number;
            /** @description null: de som inte har någon */
            namn: string | null;
            /** @description Öppna vid periodens slut */
            oppna: number;
            /** @description Registrerade under perioden */
            registrerade: number;
        };
        AntaOrdningDto: {
            /**
             * Format: uuid
             * @description Den beslutade paragraf i nämndens protokoll där ordningen antogs
             */
            paragrafId: string;
            /**
             * Format: uuid
             * @description Den som för protokollet på de sammanträden som planeras
             */
            sekreterareId?: string | null;
        };
        ArendebevakningarDto: {
            /** @description De öppna först, den närmaste dagen först */
            rader: components["schemas"]["BevakningDto"][];
        };
        ArendedelDto: {
            /** @description Alla, också de som inte får plats bland raderna */
            antal: number;
            rader: components["schemas"]["StartarendeDto"][];
        };
        ArendeDto: {
            arendemening: string;
            /** @description null för den som inte får se den */
            arendemeningSkyddad: string | null;
            arendetyp: string | null;
            dnr: string;
            enhet: string | null;
            handlaggareId: string | null;
            handlaggareNamn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            initiativ: "inkommande" | "eget";
            klassificering: string | null;
            makuleringSkal: string | null;
            /** Format: uuid */
            namndId: string;
            overtaget: boolean;
            /** @enum {string} */
            provningsform: "laglighetsprovning" | "forvaltningsbesvar" | "sarskild_ordning" | "ej_overklagbart";
            /** Format: date */
            registreratDatum: string;
            sekretess: components["schemas"]["SekretessDto"];
            /** @enum {string} */
            status: "registrerat" | "bereds" | "pa_lista" | "beslutat" | "avslutat" | "makulerat";
            steg: components["schemas"]["ArendestegDto"][];
            version: number;
        };
        ArendeforslagDto: {
            /** Format: uuid */
            arendeId: string;
            arendemening: string;
            dnr: string;
            /** @enum {string} */
            grund: "dnr" | "trad" | "derasDnr" | "avsandare" | "liknar";
            handlaggareNamn: string | null;
            /** @description Det nummer handlingen skulle få */
            nastaNr: number;
            sekretess: boolean;
            /** @description Varför, i hela meningar */
            skal: string[];
            status: string;
        };
        ArendehandelseDto: {
            /** @description Vem */
            aktor: string;
            /** @description Det som ändrades, som det blev */
            efter: Record<string, never> | null;
            /** @description Det som ändrades, som det var */
            fore: Record<string, never> | null;
            /** @description Numret i nämndens händelselogg */
            nr: number;
            /** @example arende */
            objekt: string;
            objektId: string;
            skal: string | null;
            /** Format: date-time */
            tid: string;
            /** @example arende.andrat */
            typ: string;
        };
        ArendehinderDto: {
            /** @example DIARIUM.STEGET_STANGT */
            kod: string;
            /** @description En svensk mening */
            text: string;
        };
        ArendeinsynDto: {
            personer: components["schemas"]["PersoninsynDto"][];
            /** @description Ärendet har sekretess, angiven eller under prövning */
            sekretess: boolean;
        };
        ArenderadDto: {
            arendemening: string;
            dnr: string;
            handlaggareId: string | null;
            handlaggareNamn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            provningsform: "laglighetsprovning" | "forvaltningsbesvar" | "sarskild_ordning" | "ej_overklagbart";
            /** Format: date */
            registreratDatum: string;
            sekretess: boolean;
            /** @enum {string} */
            status: "registrerat" | "bereds" | "pa_lista" | "beslutat" | "avslutat" | "makulerat";
            version: number;
        };
        ArendestegDto: {
            /** @description Varför steget inte är öppet */
            hinder: components["schemas"]["ArendehinderDto"] | null;
            /** @enum {string} */
            namn: "bered" | "listfor" | "besluta" | "avsluta" | "ateroppna" | "makulera";
            oppet: boolean;
        };
        ArendetypsplanDto: {
            arendetyp: string;
            /**
             * @description null: alla typer av handlingar
             * @enum {string|null}
             */
            handlingensTyp: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt" | null;
            handlingstyp: string;
            kod: string;
        };
        ArendetypsplanerDto: {
            rader: components["schemas"]["ArendetypsplanDto"][];
        };
        AtkomstDto: {
            aterkallad: boolean;
            /** Format: date */
            fran: string;
            givenAvNamn: string | null;
            /** Format: date-time */
            givenTid: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kontoId: string;
            namn: string;
            skal: string;
            /**
             * Format: date
             * @description Sista dagen; null tills vidare
             */
            till: string | null;
            version: number;
        };
        AtkomsterDto: {
            rader: components["schemas"]["AtkomstDto"][];
        };
        AttJusteraDto: {
            /** Format: uuid */
            delId: string;
            /** @description Det som skrivs under */
            kontrollkod: string;
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @description Paragraferna i delen */
            paragrafer: number[];
            /** @enum {string} */
            roll: "ordforande" | "justerare";
            /** Format: date */
            sammantradesdag: string;
            /** @description Kräver inloggning med två faktorer för att läsas */
            sekretess: boolean;
            /**
             * Format: date
             * @description Sista dagen (KL 5:69)
             */
            senast: string;
        };
        AvbrytBevakningDto: {
            skal: string;
        };
        AvgangDto: {
            /** @description Krävs vid avsägelse och återkallelse */
            beslut?: components["schemas"]["BeslutsgrundDto"] | null;
            /** @enum {string} */
            orsak: "avsagelse" | "aterkallelse" | "valbarhet" | "avliden" | "annat";
            /**
             * Format: date
             * @description Sista dagen med uppdraget; vid avsägelse tidigast den dag beslutet fattas
             */
            till: string;
        };
        AvslutaBevakningDto: {
            skal?: string | null;
        };
        AvslutaDto: {
            /**
             * @description När sammanträdet slutade
             * @example 20:30
             */
            slut: string;
        };
        AvslutaUppdragDto: {
            /**
             * Format: date
             * @description Uppdragets sista dag
             */
            till: string;
        };
        AvsnittDto: {
            /** @example Barnkonsekvensanalys */
            rubrik: string;
            text: string;
        };
        AvstandDto: {
            antal: number;
            /** @enum {string} */
            rakning?: "kalenderdagar" | "vardagar";
            /**
             * @description Antal dagar före, eller kolumnens veckodag så många veckor före
             * @enum {string}
             */
            slag: "dagar" | "veckor";
        };
        AvvikelseDto: {
            antecknadAv: string;
            /** Format: uuid */
            id: string;
            kommentar: string;
            /** Format: uuid */
            paragrafId: string | null;
            paragrafNr: number | null;
            regel: string;
            /** Format: date-time */
            tid: string;
        };
        BegarAterstallningDto: {
            /** @example emma */
            inloggningsnamn: string;
        };
        BeslutDto: {
            /** @description De som inte deltar i beslutet (KL 4:26) */
            deltarInte?: string[];
            /** @description Mottagare av utdraget */
            expedieras?: string[];
            /** @default false */
            omedelbarJustering: boolean;
            propositionsordning?: string | null;
            /** @description En sträng per beslutspunkt */
            punkter: string[];
            sammanfattning?: string | null;
            tabeller?: string[][][];
            /** @enum {string} */
            utfall: "enligt_forslag" | "med_andring" | "avslag" | "aterremiss" | "bordlagd" | "utgar" | "antecknad" | "ej_angivet";
        };
        BeslutsgrundDto: {
            /** Format: date */
            datum: string;
            /** @example Kommunfullmäktige */
            organ: string;
            /** @example § 164 */
            paragraf: string;
        };
        BeslutsledDto: {
            /** @description Rad före punkterna, till exempel ”föreslår kommunstyrelsen besluta” */
            ingress?: string;
            /** @description Nästa instans */
            led?: components["schemas"]["BeslutsledDto"][];
            punkter: string[];
        };
        BeslutstidsrapportDto: {
            /** Format: date */
            fran: string;
            summa: components["schemas"]["TidsradDto"];
            /** Format: date */
            till: string;
            typer: components["schemas"]["TidsradDto"][];
        };
        BevakningDto: {
            ansvarigNamn: string | null;
            ansvarigPersonId: string | null;
            arendeId: string;
            /** @description Den offentliga ärendemeningen */
            arendemening: string;
            avslutadAv: string | null;
            /** Format: date-time */
            avslutadTid: string | null;
            avslutsskal: string | null;
            dnr: string;
            enhetId: string | null;
            enhetNamn: string | null;
            /** @description Så många gånger den har flyttats */
            flyttad: number;
            /** Format: date */
            forfallodag: string;
            forsenad: boolean;
            handlingId: string | null;
            id: string;
            /** @enum {string} */
            kalla: "hand" | "arendetyp" | "remiss_in" | "remiss_ut" | "uppdrag" | "bordlaggning" | "aterremiss" | "medborgarforslag" | "motion" | "lofte";
            /** @enum {string} */
            lage: "oppen" | "klar" | "avbruten";
            namndId: string;
            /** @description Rör ett ärende eller en handling med sekretess */
            sekretess: boolean;
            skal: string | null;
            /** @description null när orden inte får visas (sekretess) */
            vad: string | null;
            version: number;
        };
        BevakningsandringDto: {
            av: string;
            franAnsvarig: string | null;
            /** Format: date */
            franDag: string | null;
            skal: string | null;
            /** @enum {string} */
            slag: "flyttad" | "overlamnad" | "klar" | "avbruten" | "oppnad";
            /** Format: date-time */
            tid: string;
            tillAnsvarig: string | null;
            /** Format: date */
            tillDag: string | null;
        };
        BevakningsansvarigaDto: {
            rader: components["schemas"]["BevakningsansvarigDto"][];
        };
        BevakningsansvarigDto: {
            id: string;
            namn: string;
            /** @enum {string} */
            slag: "person" | "enhet";
            titel: string | null;
        };
        BevakningsvalDto: {
            /** @description Dagar före; 0 är ingen påminnelse före */
            dagarFore: number;
            /** @description En gång i veckan när dagen har passerat */
            forsenade: boolean;
            /**
             * Format: date-time
             * @description När kalenderlänken gjordes
             */
            kalenderSkapad: string | null;
            /** @description Högst ett samlat mejl om dagen */
            mejl: boolean;
            notis: boolean;
            paDagen: boolean;
            /** @description 0 när inget är valt */
            version: number;
        };
        BilagaDto: {
            /** Format: uuid */
            handlingId: string;
            makulerad: boolean;
            nr: number | null;
            ordning: number;
            titel: string;
        };
        BilageordningDto: {
            /** @description Bilagorna i ordning; tom lista tar bort kopplingen */
            bilagor: string[];
        };
        BotDto: {
            /** @description Sökväg i webben */
            lank: string;
            /** @example Öppna skrivelsen */
            text: string;
        };
        ByteDto: {
            beslut: components["schemas"]["BeslutsgrundDto"];
            /**
             * Format: uuid
             * @description Den vars uppdrag personen tar över
             */
            efterUppdragId?: string | null;
            /** Format: date */
            fran: string;
            /** @description Den nya platsen; annars den som personen har */
            plats?: number | null;
            /** @enum {string} */
            roll: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "ersattare" | "insynsplats" | "personalforetradare" | "personalforetradarersattare" | "narvaroratt";
        };
        BytLosenordDto: {
            /** Format: password */
            nuvarande: string;
            /** Format: password */
            nytt: string;
        };
        BytNamnDto: {
            beslut: components["schemas"]["BeslutsgrundDto"];
            /** Format: date */
            fran: string;
            namn: string;
        };
        DagandringDto: {
            /** @description Dagen avviker medvetet från kolumnens veckodag; utan val räknas det ut när dagen ändras */
            avvikande?: boolean;
            /** Format: date */
            datum?: string;
            kolumn: string;
            /** @description Radens nummer som det var när ordningen lästes */
            rad: number;
        };
        DagavvikelseDto: {
            /** @enum {string} */
            kod: "HELGDAG" | "VECKODAG" | "OMARKT_ONODIGT" | "ORDNING" | "KALLELSE";
            /** @example Måndag 6 januari är trettondedag jul. Välj en vardag. */
            text: string;
        };
        DagDto: {
            /** @description Dagen avviker medvetet från kolumnens veckodag */
            avvikande: boolean;
            avvikelser: components["schemas"]["DagavvikelseDto"][];
            /** Format: date */
            datum: string;
            kolumn: string;
            /** @enum {string} */
            veckodag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
        };
        DeladPostDto: {
            /**
             * Format: uuid
             * @description Den nya posten
             */
            id: string;
        };
        DelaPostDto: {
            /** @description De delar som flyttas till en egen post */
            delar: string[];
        };
        DelbristDto: {
            /** @description Delen får lämnas ändå när skälet antecknas */
            kanGodtas: boolean;
            kod: string;
            paragraf: number | null;
            vad: string;
        };
        DelbristerDto: {
            brister: components["schemas"]["DelbristDto"][];
        };
        DelfristerDto: {
            /**
             * Format: date
             * @description KL 5:69, 6:35
             */
            senastJusterat: string;
            /**
             * Format: date
             * @description KL 8:12
             */
            senastTillkannagivet: string | null;
        };
        DelindelningDto: {
            paragrafer: number[];
            /** @enum {string} */
            slag: "ordinarie" | "omedelbar" | "sekretess";
        };
        DelstegDto: {
            hinder: components["schemas"]["HinderDto"] | null;
            /** @enum {string} */
            namn: "klarmarkera" | "skrivVidare" | "lamna" | "justera";
            oppet: boolean;
        };
        DiarierapportDto: {
            /** @description Det som väntar i Att registrera */
            attRegistrera: number | null;
            enheter: components["schemas"]["AntalsradDto"][];
            /** Format: date */
            fran: string;
            summa: components["schemas"]["AntalsradDto"];
            /** Format: date */
            till: string;
            typer: components["schemas"]["AntalsradDto"][];
            underProvning: components["schemas"]["UnderProvningDto"];
        };
        DokumentDto: {
            /** @description sha256 över de fakta dokumentet gjordes av */
            faktahash: string;
            filnamn: string;
            /** @enum {string} */
            format: "docx" | "pdf" | "pdf-a" | "html";
            /** Format: uuid */
            id: string;
            /** @description Fakta har ändrats sedan dokumentet gjordes */
            inaktuell: boolean;
            mediatyp: string;
            /** @description För ett utdrag: § */
            paragraf: number | null;
            /** Format: date-time */
            skapatTid: string;
            /** @enum {string} */
            slag: "kallelse" | "tillagg" | "protokoll" | "protokollsdel" | "utdrag" | "anslag";
            /** @description Byte */
            storlek: number;
        };
        DriftdelDto: {
            halsa: components["schemas"]["DriftdelhalsaDto"][];
            /** @description Jobb som gavs upp */
            jobb: components["schemas"]["MisslyckadeJobbDto"];
            /** @description Konton utan andra faktor */
            konton: components["schemas"]["KontonUtanFaktorDto"];
        };
        DriftdelhalsaDto: {
            frisk: boolean;
            /** @example databas */
            namn: string;
            text: string | null;
        };
        EfterDto: {
            namn: string;
            /** Format: uuid */
            uppdragId: string;
        };
        EjFrammeDto: {
            adress: string | null;
            /** @description Sökväg i webben */
            lank: string;
            /** Format: uuid */
            mottagareId: string;
            namn: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @description Varför det inte kom fram */
            orsak: string | null;
            /** Format: uuid */
            personId: string;
            /** Format: date-time */
            sedan: string;
            /** @enum {string} */
            tillstand: "misslyckad" | "studsad" | "oviss";
            /** @example Kallelsen till torsdag 15 oktober */
            vad: string;
        };
        EnhetDto: {
            /** @description Chefens namn */
            chef: string | null;
            /** Format: uuid */
            chefId: string | null;
            /** Format: date */
            fran: string | null;
            /** Format: uuid */
            id: string;
            namn: string;
            /** Format: uuid */
            overordnadId: string | null;
            /** Format: date */
            till: string | null;
            /** @description Från den översta enheten till den här */
            vag: string[];
            version: number;
        };
        EnhetstradDto: {
            /** @description I trädets ordning */
            enheter: components["schemas"]["EnhetDto"][];
        };
        ErsattDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            kontoId: string;
            /** @example Anna Berg */
            namn: string;
            /** Format: uuid */
            personId: string | null;
            /** @description Rollerna som följer av det */
            roller: string[];
            /**
             * Format: date
             * @description Sista dagen
             */
            till: string;
        };
        ExpedieringDto: {
            /**
             * Format: uuid
             * @description Utdraget, när det är gjort
             */
            dokumentId: string | null;
            /** Format: uuid */
            id: string;
            mottagare: string;
            /** Format: uuid */
            paragrafId: string;
            paragrafNr: number;
            satt: string | null;
            /** Format: date */
            skickadDatum: string | null;
            stoppadSkal: string | null;
            /** @enum {string} */
            tillstand: "klar_att_skickas" | "stoppad" | "skickad";
            version: number;
        };
        FaktorkravDto: {
            /** @description Roller som måste ha en andra faktor */
            roller: ("registrator" | "namndsekreterare" | "handlaggare" | "chef" | "forvaltningschef" | "ordforande" | "vice_ordforande" | "ledamot" | "ersattare" | "insynsplats" | "administrator" | "revisor")[];
        };
        FaltandringDto: {
            falt: string;
            fran: string | null;
            rubrik: string;
            till: string | null;
        };
        FaltbristDto: {
            stig: string;
            text: string;
        };
        FilDto: {
            filnamn: string;
            /** Format: uuid */
            id: string;
            mediatyp: string;
            sha256: string;
            /** @description Byte */
            storlek: number;
        };
        FilgransDto: {
            /** @description Installationens gräns, som nämndens inte kan gå över */
            hogstMb: number;
            /** @description Största fil, i MB */
            storstaFilMb: number;
            /** @description 0 när nämnden följer installationens gräns */
            version: number;
        };
        FilkontrollDto: {
            /** Format: uuid */
            filId: string;
            /** @description Filen hålls tillbaka och kan inte hämtas */
            karantan: boolean;
            /** @description Varför filen hålls eller hölls tillbaka */
            karantanSkal: string | null;
            /** @description Efter innehållet */
            mediatyp: string;
            /** Format: date-time */
            skannadTid: string | null;
            /** @enum {string} */
            skanning: "ej_skannad" | "vantar" | "ren" | "smittad" | "misslyckad";
            /** @description Varför nämnden släppte filen ur karantänen */
            slapptSkal: string | null;
            textSkal: string | null;
            /**
             * @description Hur det gick att läsa ut texten
             * @enum {string}
             */
            textTillstand: "vantar" | "klar" | "ingen_text" | "fel";
            /** @description Namnet som det kom, när ändelsen rättats */
            ursprungsnamn: string | null;
            varningar: components["schemas"]["FilvarningDto"][];
            versionNr: number;
            /**
             * @description Hur filen visas i webbläsaren
             * @enum {string}
             */
            visning: "pdf" | "bild" | "text" | "mejl" | "ingen";
        };
        FilvarningDto: {
            /** @description Kod: makron, skript, krypterad, skadad, fel_andelse … */
            kod: string;
            /** @description En mening för människor */
            text: string;
        };
        FilvisningDto: {
            filnamn: string;
            mejl: components["schemas"]["MejlvisningDto"] | null;
            /** @description Varför inget visas, eller vad som utelämnats */
            skal: string | null;
            text: string | null;
            /** @enum {string} */
            visning: "pdf" | "bild" | "text" | "mejl" | "ingen";
        };
        FlyttaBevakningDto: {
            /** Format: date */
            dag: string;
            skal?: string | null;
        };
        FordelaDto: {
            /** @description Utelämnad: omedelbart justerade §§ för sig, §§ med sekretess för sig, resten för sig */
            delar?: components["schemas"]["DelindelningDto"][];
        };
        ForedragningslistaDto: {
            /** @description Frisläppt för kallelse i sin nuvarande lydelse */
            frislappt: boolean;
            /** @description Utskickad och låst */
            fryst: boolean;
            /** Format: uuid */
            id: string;
            /** @description Version 1 är kallelsens; tillägg gör de följande */
            nr: number;
            punkter: components["schemas"]["PunktDto"][];
            /** Format: uuid */
            sammantradeId: string;
            /** @description Lydelsen; räknas upp vid varje ändring */
            version: number;
        };
        ForhandsvisningDto: {
            /** @description Sådant som inte hindrar, till exempel en kolumn som inte läses */
            anmarkningar: string[];
            antal: components["schemas"]["ImportantalDto"];
            /** @description Skickas med i genomför: bara det som visats genomförs */
            avtryck: string;
            /** @description De första 500 felen i filens ordning */
            fel: components["schemas"]["RadfelDto"][];
            /** @description Varför Genomför är stängt */
            hinder: components["schemas"]["ImporthinderDto"] | null;
            /** @description Om Genomför är öppet */
            oppet: boolean;
            /** @example Fem platser byter ledamot 1 januari. Tre rader har fel. */
            rubrik: string;
        };
        ForhinderDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            namn: string;
            /** @enum {string} */
            roll: "ordforande" | "forste_vice" | "andre_vice";
            /**
             * Format: date
             * @description Sista dagen
             */
            till: string;
            /** Format: uuid */
            uppdragId: string;
            version: number;
        };
        ForslagsnodDto: {
            instans?: string;
            /** @description Punktens nummer */
            nr?: number;
            text?: string;
            under?: components["schemas"]["ForslagsnodDto"][];
        };
        ForslagspunktDto: {
            /** @description Finns redan på det valda sammanträdets lista */
            finns: boolean;
            sammanfattning: string | null;
            /** @example Upprop och val av justerare */
            titel: string;
            /** @enum {string} */
            typ: "beslut" | "information" | "anmalan" | "formalia" | "val";
        };
        ForstaMotetDto: {
            /** Format: uuid */
            namndId: string;
            /** @description Förslaget till det första sammanträdets lista */
            punkter: components["schemas"]["ForslagspunktDto"][];
            /** @description Nämndens sammanträden från skiftesdagen, det första först */
            sammantraden: components["schemas"]["PlaneratMoteDto"][];
        };
        ForteckningDto: {
            /** @description Antalet platser */
            antalPlatser: number;
            /** Format: date */
            datum: string;
            ersattare: components["schemas"]["PartiersattareDto"][];
            kommande: components["schemas"]["KommandeDto"][];
            /** @description Vad organet hette den dagen */
            namn: string;
            /** Format: uuid */
            namndId: string;
            /** @description Insynsplatser, personalföreträdare, närvarorätt */
            ovriga: components["schemas"]["InnehavareDto"][];
            partibalans: components["schemas"]["PartibalansDto"][];
            platser: components["schemas"]["PlatsDto"][];
            /** Format: uuid */
            reglementeId: string | null;
            tillsatta: number;
            /** @description Ledamöter utan platsnummer, i äldre uppgifter */
            utanPlats: components["schemas"]["InnehavareDto"][];
            vakanser: components["schemas"]["VakansDto"][];
        };
        ForvaltningDto: {
            /** @description En adressrad per rad */
            besoksadress: string | null;
            epost: string | null;
            /** @description Ytterligare rader i sidfoten, en per rad */
            fotrader: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kommunId: string;
            logotypAlttext: string | null;
            /** @description Logotypens innehåll; bilden finns under /logotyp */
            logotypSha256: string | null;
            namn: string;
            /** @description De av organen som du hör till */
            organ: components["schemas"]["ForvaltningsorganDto"][];
            organisationsnummer: string | null;
            /** @description En adressrad per rad */
            postadress: string | null;
            telefon: string | null;
            version: number;
            webbplats: string | null;
        };
        ForvaltningsorganDto: {
            /** Format: uuid */
            id: string;
            namn: string;
        };
        FranvaroDto: {
            aterkallad: boolean;
            /** Format: uuid */
            ersattareKontoId: string;
            ersattareNamn: string;
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kontoId: string;
            /** @description Den som är borta */
            namn: string;
            /** @description Gäller i dag */
            pagar: boolean;
            /** @description Rollerna som ersättaren får under tiden */
            roller: ("registrator" | "namndsekreterare" | "handlaggare" | "chef" | "forvaltningschef")[];
            sattAvNamn: string | null;
            /**
             * Format: date
             * @description Sista dagen
             */
            till: string;
            version: number;
        };
        FranvarokandidatDto: {
            /** @description Om du får anteckna den här personens frånvaro */
            farSatta: boolean;
            /** Format: uuid */
            kontoId: string;
            namn: string;
            roller: ("registrator" | "namndsekreterare" | "handlaggare" | "chef" | "forvaltningschef")[];
        };
        FranvarokandidaterDto: {
            rader: components["schemas"]["FranvarokandidatDto"][];
        };
        FrislappareDto: {
            /**
             * Format: uuid
             * @description null för ingen
             */
            personId?: string | null;
        };
        FrislappningDto: {
            /** @enum {string} */
            iEgenskapAv: "ordforande" | "utsedd";
            namn: string;
            /** Format: date-time */
            tid: string;
        };
        GallandeReglementeDto: {
            antalErsattare: number;
            antalJusterare: number;
            /** @enum {string} */
            atergangsregel: "styrkebalans" | "aldrig" | "alltid";
            /** @example Kommunfullmäktige 2026-06-15 § 88 */
            beslutad: string | null;
            digitalJustering: boolean;
            /** Format: date */
            digitalJusteringDatum: string | null;
            /** @enum {string|null} */
            digitalJusteringNiva: "enkel" | "avancerad" | null;
            digitalJusteringParagraf: string | null;
            distans: boolean;
            /** Format: date */
            distansDatum: string | null;
            distansParagraf: string | null;
            /** @example {kod}/{ar}:{lopnr} */
            dnrMonster: string;
            /** @enum {string} */
            dnrOmfattning: "namnd" | "organ" | "kommun";
            ersattareSarskiltYttrande: boolean;
            ersattareYttrarSig: boolean;
            /** @enum {string} */
            extraArende: "alla" | "majoritet" | "ordforande";
            forvaringsplats: string;
            /** Format: uuid */
            frislapparePersonId: string | null;
            /** Format: date */
            giltigFran: string;
            /** Format: date */
            giltigTill: string | null;
            /** Format: uuid */
            id: string;
            /** @description Per parti de partier vars ersättare kallas in, i ordning och med partiet självt först */
            inkallelseordning: {
                [key: string]: string[];
            };
            /** @description Högst 14 (KL 5:69) */
            justeringsdagar: number;
            kallelsedagar: number;
            kallelseIVardagar: boolean;
            /** Format: uuid */
            namndId: string;
            offentligaSammantraden: boolean;
            platser: number;
            sammanfattning: components["schemas"]["ReglementesmeningDto"][];
            tillaggsdagar: number;
            version: number;
        };
        GallringsradDto: {
            /** Format: uuid */
            arendeId: string | null;
            dnr: string | null;
            gallrasAr: number;
            /** @enum {string} */
            gallrasFran: "registrering" | "handlingens_datum" | "arendets_avslut" | "inaktualitet";
            /** Format: uuid */
            handlingId: string;
            handlingstyp: string;
            kod: string;
            nr: number | null;
            /** Format: date */
            raknasFran: string;
            /** Format: date */
            registreradDatum: string;
            /**
             * Format: date
             * @description Första dagen den får gallras
             */
            tidigast: string;
            /** @description Den offentliga rubriken */
            titel: string;
            /** @enum {string} */
            typ: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
        };
        GenomforImportDto: {
            /** @description Avtrycket ur den förhandsvisning som visades */
            avtryck: string;
        };
        GenomforPlanDto: {
            /** @description Beslutet som planen vilar på */
            beslut: string;
            /** Format: date */
            beslutDatum: string;
            /** Format: date */
            gallerFran: string;
            /** Format: date */
            gallerTill?: string | null;
            namn: string;
        };
        GranskningDto: {
            /** @description Vad granskningen gäller */
            andamal: string;
            aterkallad: boolean;
            /** @example Kommunrevisionen 2026-02-10 § 4 */
            beslutadAv: string;
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kontoId: string;
            /** @description Revisorn */
            namn: string;
            /** @description Gäller i dag */
            pagar: boolean;
            /** @description Omfattar också det som har sekretess */
            sekretess: boolean;
            /**
             * Format: date
             * @description Sista dagen
             */
            till: string;
            version: number;
        };
        HalltidsdelDto: {
            rader: components["schemas"]["StarthalltidDto"][];
        };
        HalltidsindataDto: {
            /** @description Hur långt före sammanträdet */
            avstand: components["schemas"]["AvstandDto"];
            /**
             * @description Åt vilket håll en dag flyttas som inte går att använda
             * @enum {string}
             */
            flyttning?: "fore" | "efter" | "veckaFore" | "veckaEfter";
            /** @description Sista dag för handlingar: får inte ligga efter sista dag för kallelse */
            handlingar?: boolean;
            /**
             * @description Hålltidens klockslag; utan det hela dagen
             * @example 12:00
             */
            klockslag?: string | null;
            /** @description Vilka dagen rör: de får den i sin kalender, och alla utom ledamöterna blir påminda. Utan val alla utom ledamoter. */
            krets?: ("handlaggare" | "chef" | "presidium" | "ledamoter")[];
            /** @example Deadline inför nämndsammanträde */
            namn: string;
            /** @description Dagen får vara densamma som i kolumnen till vänster */
            samtidigt?: boolean;
            /** @enum {string} */
            veckodag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
        };
        HalsaSvar: {
            /** @description Del → status och svarstid */
            delar: {
                [key: string]: Record<string, never>;
            };
            /** @enum {string} */
            roll: "allt" | "api" | "arbetare";
            /** @enum {string} */
            status: "uppe" | "nedsatt" | "nere";
            version: string;
        };
        HandlingDto: {
            arendeId: string | null;
            avsandare: string | null;
            /** Format: date */
            datum: string | null;
            /** Format: uuid */
            id: string;
            makuleringSkal: string | null;
            mottagare: string | null;
            nr: number | null;
            /** Format: date */
            registreradDatum: string;
            /** @enum {string} */
            riktning: "inkommen" | "upprattad" | "utgaende" | "intern";
            sekretess: components["schemas"]["SekretessDto"];
            titel: string;
            /** @description null i listor, och för den som inte får se den */
            titelSkyddad: string | null;
            /** @enum {string} */
            typ: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
            version: number;
            versioner: components["schemas"]["HandlingsversionDto"][];
        };
        HandlingensPlanDto: {
            /** @description null: handlingen har ingen rad */
            rad: components["schemas"]["HandlingsplanradDto"] | null;
        };
        HandlingsarendeDto: {
            /** @description Den offentliga lydelsen */
            arendemening: string;
            dnr: string;
            /** Format: uuid */
            id: string;
        };
        HandlingsplanradDto: {
            anmarkning: string | null;
            bevaras: boolean;
            format: string | null;
            forvaring: string | null;
            /** @description Hela kalenderår */
            gallrasAr: number | null;
            /** @enum {string|null} */
            gallrasFran: "registrering" | "handlingens_datum" | "arendets_avslut" | "inaktualitet" | null;
            /** @description Skickas som If-Match när raden byts */
            handlingPlanVersion: number;
            handlingstyp: string;
            /** Format: uuid */
            id: string;
            /** @description Klassificeringen */
            kod: string;
            /** Format: uuid */
            planId: string;
            planNr: number;
            process: string;
            /**
             * @description Vald av någon, eller följde av ärendetypen
             * @enum {string}
             */
            satt: "vald" | "arendetyp";
            /** @description Förvald sekretess */
            sekretessLagrum: string | null;
            valdNamn: string;
            /** Format: date-time */
            valdTid: string;
        };
        HandlingsversionDto: {
            filer: components["schemas"]["FilDto"][];
            /** Format: uuid */
            id: string;
            nr: number;
            skal: string | null;
        };
        HandlingsvyDto: {
            arende: components["schemas"]["HandlingsarendeDto"] | null;
            /** @description Handlingen som denna är bilaga till */
            bilagaTill: components["schemas"]["BilagaDto"] | null;
            bilagor: components["schemas"]["BilagaDto"][];
            /** @description Läsaren får se det som har sekretess */
            farLasaSkyddat: boolean;
            /** @description En rad per fil som läsaren får se */
            filer: components["schemas"]["FilkontrollDto"][];
            /** @description Handlingen före i ärendet */
            foregaendeId: string | null;
            handling: components["schemas"]["HandlingDto"];
            /** @description Handlingen efter i ärendet */
            nastaId: string | null;
            upprattande: components["schemas"]["UpprattandeDto"] | null;
        };
        HinderdelDto: {
            hinder: components["schemas"]["StarthinderDto"][];
            /** @example Kallelsen ska ut på torsdag. Tre saker hindrar. */
            rubrik: string;
            steg: components["schemas"]["NastastegDto"][];
        };
        HinderDto: {
            /** @example MOTE.STEGET_STANGT */
            kod: string;
            text: string;
        };
        HinderperiodDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Sista dagen
             */
            till: string;
            version: number;
        };
        HosDto: {
            namn: string;
            /** Format: uuid */
            personId: string;
        };
        IdentifierareDto: {
            /**
             * @description Värdet som leverantören ger innehavaren
             * @example emma@ekbacka.example
             */
            varde: string;
        };
        IdentitetDto: {
            /** Format: uuid */
            id: string;
            /** @example kommun */
            leverantor: string;
            /** @example kommunkonto */
            leverantorsnamn: string;
            /** Format: date-time */
            senastAnvand: string | null;
            /** Format: date-time */
            skapad: string;
            /** @example emma@ekbacka.example */
            visning: string;
        };
        ImportantalDto: {
            andrade: number;
            /** @description Uppdrag som slutar, av en rad eller av mandatskiftet */
            avslutade: number;
            fel: number;
            nya: number;
            oforandrade: number;
            rader: number;
            utanFel: number;
        };
        ImportbladDto: {
            beskrivning: string;
            /** @enum {string} */
            blad: "namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning";
            kolumner: components["schemas"]["ImportkolumnDto"][];
            /** @example Förtroendevalda */
            namn: string;
        };
        ImportfilDto: {
            /** @description De blad som fanns i filen; tomt tills den är läst */
            blad: ("namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning")[];
            filnamn: string;
            /** Format: date-time */
            lamnad: string;
            /** @description Vem som lämnade filen */
            lamnadAv: string;
            /** @description Byte */
            storlek: number;
        };
        ImporthinderDto: {
            /** @example IMPORT.FEL_KVAR */
            kod: string;
            /** @example Tre rader i filen ska rättas. Inget är ändrat än. */
            text: string;
        };
        ImportkolumnDto: {
            /** @description Andra rubriker som godtas */
            andraRubriker: string[];
            /** @description Vad som ska stå */
            beskrivning: string;
            /** @example fodelsedatum */
            kolumn: string;
            kravs: boolean;
            /** @example Födelsedatum */
            rubrik: string;
            /** @description De värden som godtas, när det är ett urval */
            varden: string[];
        };
        ImportomgangDto: {
            filer: components["schemas"]["ImportfilDto"][];
            /** Format: date-time */
            genomford: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kommunId: string;
            /** @enum {string} */
            lage: "komplettera" | "hel_period";
            /** @description En mening om varför filen inte gick att läsa */
            lasfel: string | null;
            /** @description Rader som är inlästa hittills */
            lastaRader: number;
            /** Format: uuid */
            mandatskifteId: string | null;
            /**
             * Format: uuid
             * @description null när omgången gäller hela kommunen
             */
            namndId: string | null;
            /**
             * Format: date
             * @description Den nya periodens första dag
             */
            periodFran: string | null;
            /** Format: date */
            periodTill: string | null;
            /** Format: date-time */
            skapad: string;
            skapadAv: string;
            /**
             * @description Fråga igen medan den är `vantar` eller `laser`; `olaslig` bär skälet i lasfel
             * @enum {string}
             */
            tillstand: "vantar" | "laser" | "last" | "olaslig" | "genomford" | "avbruten";
            /** @description Rader i filen, när det är känt */
            totaltRader: number | null;
            version: number;
        };
        ImportradDto: {
            andringar: components["schemas"]["FaltandringDto"][];
            /** @enum {string} */
            blad: "namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning";
            /** @description Cellerna som de lästes, efter rättningar; tomma celler är inte med */
            falt: {
                [key: string]: string;
            };
            fel: components["schemas"]["RadfelDto"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lage: "ny" | "andras" | "avslutas" | "oforandrad" | "fel" | "borttagen";
            /** Format: uuid */
            namndId: string | null;
            /** @description Någon har sagt att det är en ny person */
            nyPerson: boolean;
            /**
             * Format: uuid
             * @description Den person som någon pekat ut
             */
            personId: string | null;
            /** @description Raden i filen; rubrikraden är 1 */
            rad: number;
            /** @description Rättad i Klubba efter läsningen */
            rattad: boolean;
            /**
             * @description Vad raden gäller
             * @example Hampus Lilja (S), ledamot på plats 6
             */
            rubrik: string;
            version: number;
        };
        InkorgadressDto: {
            adress: string;
            autosvar: string | null;
            /** Format: uuid */
            id: string;
            version: number;
        };
        InkorgadresserDto: {
            adresser: components["schemas"]["InkorgadressDto"][];
            /** @description Om Klubba tar emot e-post i den här installationen */
            igang: boolean;
        };
        InkorgadressInDto: {
            /** @example uan@klubba.ekbacka.example */
            adress: string;
            /** @description Svar till den som skriver; tomt: inget svar */
            autosvar?: string | null;
        };
        InkorgdelDto: {
            filnamn: string;
            forvald: boolean;
            /** Format: uuid */
            id: string;
            mediatyp: string;
            ordning: number;
            /** @description Varför den inte är förvald */
            skal: string | null;
            /** @enum {string} */
            slag: "brev" | "bilaga";
            /** @description Byte */
            storlek: number;
        };
        InkorgpostDto: {
            amne: string;
            arendeId: string | null;
            automatiskt: boolean;
            /**
             * Format: date
             * @description Sekretessen avgörs senast
             */
            avgorsSenast: string | null;
            /** @description Hur många bilagor */
            bilagor: number;
            /** @description Brevets text, utan formatering */
            brevtext: string;
            /** Format: date-time */
            brevTid: string | null;
            delar: components["schemas"]["InkorgdelDto"][];
            /** @enum {string} */
            delning: "vantar" | "klar" | "misslyckad";
            derasDnr: string | null;
            /** @description Ärendet den registrerades i */
            dnr: string | null;
            dubblettAv: string | null;
            /** @description Det troligaste först */
            forslag: components["schemas"]["ArendeforslagDto"][];
            /** @description Ärendet som föreslås; null: ett nytt */
            forslagDnr: string | null;
            franAdress: string | null;
            franNamn: string | null;
            hanteradNamn: string | null;
            /** Format: date-time */
            hanteradTid: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Dagen den kom in (FL 22 §)
             */
            inkomDatum: string;
            /** Format: date-time */
            inkomTid: string;
            /** @enum {string} */
            kontroll: "akta" | "underkand" | "ej_kontrollerad";
            kontrollText: string | null;
            /** @enum {string} */
            lada: "inkommet" | "skrappost" | "dubblett" | "studs";
            /** @description Varför den ligger för sig */
            ladaSkal: string | null;
            /** @description Det i texten som förslagen bygger på */
            markerat: string[];
            nyttArende: components["schemas"]["NyttArendeforslagDto"];
            /** @description Originalet kan hämtas som en fil med det namnet */
            originalFilnamn: string;
            /** @description Borde ha varit registrerad (OSL 5:1) */
            sen: boolean;
            /** @description Varför den inte är en allmän handling */
            skal: string | null;
            /** @enum {string} */
            slag: "epost" | "fil" | "namnd";
            till: string | null;
            /** @enum {string} */
            tillstand: "ny" | "registrerad" | "inte_allman";
            underProvning: boolean;
            version: number;
        };
        InkorgradDto: {
            amne: string;
            arendeId: string | null;
            /**
             * Format: date
             * @description Sekretessen avgörs senast
             */
            avgorsSenast: string | null;
            /** @description Hur många bilagor */
            bilagor: number;
            /** @description Ärendet den registrerades i */
            dnr: string | null;
            /** @description Ärendet som föreslås; null: ett nytt */
            forslagDnr: string | null;
            franAdress: string | null;
            franNamn: string | null;
            hanteradNamn: string | null;
            /** Format: date-time */
            hanteradTid: string | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description Dagen den kom in (FL 22 §)
             */
            inkomDatum: string;
            /** Format: date-time */
            inkomTid: string;
            /** @enum {string} */
            lada: "inkommet" | "skrappost" | "dubblett" | "studs";
            /** @description Varför den ligger för sig */
            ladaSkal: string | null;
            /** @description Borde ha varit registrerad (OSL 5:1) */
            sen: boolean;
            /** @description Varför den inte är en allmän handling */
            skal: string | null;
            /** @enum {string} */
            slag: "epost" | "fil" | "namnd";
            /** @enum {string} */
            tillstand: "ny" | "registrerad" | "inte_allman";
            underProvning: boolean;
            version: number;
        };
        InkorgstallningDto: {
            /**
             * Format: date
             * @description Dagen då det äldsta kom in
             */
            aldst: string | null;
            antal: number;
            /** @description Sekretess som avgörs i dag eller skulle ha avgjorts */
            avgorsNu: number;
            dubbletter: number;
            inteAllmanna: number;
            /** @description Borde ha varit registrerade */
            sena: number;
            skrappost: number;
            studsar: number;
            underProvning: number;
        };
        InloggningDto: {
            /** @example sekreterare */
            inloggningsnamn: string;
            /** Format: password */
            losenord: string;
        };
        InloggningslageDto: {
            /** @description Kommunens namn */
            kommun: string | null;
            /** @description Den som är på väg in */
            namn: string | null;
            /** @description Kontot har en passnyckel */
            passnyckel: boolean;
            /** @description Passnycklar går att använda på den adress Klubba har */
            passnycklarGar: boolean;
            /**
             * @description ute: ingen är inloggad; kod: den andra faktorn fattas; registrera: en andra faktor måste skaffas
             * @enum {string}
             */
            steg: "ute" | "kod" | "registrera" | "inne";
            /** @description Andra som man kan logga in hos */
            tjanster: components["schemas"]["InloggningstjanstDto"][];
            /** @description Kontot har en kodapp */
            totp: boolean;
        };
        InloggningstjanstDto: {
            /** @example kommun */
            id: string;
            /**
             * @description Efter »Logga in med«
             * @example kommunkonto
             */
            namn: string;
        };
        InnehavareDto: {
            beslut: components["schemas"]["BeslutsgrundDto"] | null;
            efter: components["schemas"]["EfterDto"] | null;
            /** Format: date */
            fran: string;
            /** @description Verksamheter som personen är kontaktpolitiker för */
            kontakt: string[];
            namn: string;
            /** @description Ordningen inom partiet för ersättare */
            nr: number | null;
            parti: string | null;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            roll: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "ersattare" | "insynsplats" | "personalforetradare" | "personalforetradarersattare" | "narvaroratt";
            skyddad: boolean;
            /** Format: date */
            till: string | null;
            /** @description Uppdraget i ord: "1:e vice ordförande" */
            uppdrag: string;
            /** Format: uuid */
            uppdragId: string;
            /** @description Uppdragets version */
            version: number;
        };
        InstallningarDto: {
            /** @description En ensam bokstav får vara ett kortkommando */
            enbokstavstangenter?: boolean;
            /** @enum {string} */
            tema?: "auto" | "ljust" | "morkt";
            /** @enum {string} */
            textstorlek?: "vanlig" | "storre" | "storst";
        };
        InsynsskalDto: {
            /** Format: date */
            fran: string;
            /** @enum {string} */
            slag: "tilldelad" | "uppdrag" | "presidium" | "franvaro" | "sekretess" | "provning" | "handlaggare" | "ersatter" | "namngiven" | "granskning";
            /** @example Ersätter Anna Berg som handläggare */
            text: string;
            /** Format: date */
            till: string | null;
        };
        InteAllmanDto: {
            /** @description Varför det inte är en allmän handling (TF 2:4–8, 2:12) */
            skal: string;
        };
        JagDto: {
            inloggningsnamn: string;
            installningar: components["schemas"]["InstallningarDto"];
            /** Format: uuid */
            kontoId: string;
            namn: string;
            namnder: components["schemas"]["MinNamndDto"][];
            /** Format: uuid */
            personId: string | null;
            session: components["schemas"]["SessionstiderDto"];
            /**
             * @description Hur säkert det är vem som loggat in
             * @enum {string}
             */
            styrka: "enkel" | "tva_faktorer" | "avancerad";
        };
        JamforelseDto: {
            andringar: components["schemas"]["OrdningsskillnadDto"][];
            efter: components["schemas"]["OrdningsversionDto"];
            fore: components["schemas"]["OrdningsversionDto"];
        };
        JusteradelDto: {
            rader: components["schemas"]["StartjusteringDto"][];
        };
        JusterareDto: {
            rader: components["schemas"]["JusterarradDto"][];
        };
        JusterarradDto: {
            /** @description De §§ det gäller: ”9”, ”9-12” eller ”9-10, 12-15”. Utelämnat: alla */
            paragrafer?: string | null;
            /** Format: uuid */
            personId: string;
        };
        JusterarsvarDto: {
            rader: components["schemas"]["JusterarradDto"][];
            /** @description Sammanträdets version */
            version: number;
        };
        KalenderlankDto: {
            /** @description Visas en gång; en ny länk gör den gamla ogiltig */
            lank: string;
        };
        KallelsedelDto: {
            rader: components["schemas"]["StartkallelseDto"][];
        };
        KallelseDto: {
            /** Format: uuid */
            id: string;
            kommerInteFram: number;
            /** @description Föredragningslistans version */
            listaNr: number;
            mottagare: number;
            /** @description Utskickets nummer i sammanträdet, från 1 */
            nr: number;
            /** @description En krasch lämnade ovisst om servern tog emot brevet */
            ovissa: number;
            /**
             * Format: date
             * @description Sista dagen enligt reglementet (KL 6:17)
             */
            senast: string;
            /** @description Varför den gick efter sista dagen; föreslås som mening i protokollet */
            senSkal: string | null;
            skickade: number;
            /** @enum {string} */
            slag: "kallelse" | "tillagg" | "installt";
            /** Format: date */
            tillkomDatum: string;
            varitOvissa: number;
        };
        KarantanfilDto: {
            dnr: string | null;
            /** @description Om nämnden får släppa filen; aldrig när virusskyddet funnit något */
            farSlappas: boolean;
            /** Format: uuid */
            filId: string;
            /** @description null för den som inte får läsa handlingen */
            filnamn: string | null;
            /** Format: uuid */
            handlingId: string;
            nr: number | null;
            /** Format: date */
            registreradDatum: string;
            sha256: string;
            skal: string;
            /** @enum {string} */
            skanning: "ej_skannad" | "vantar" | "ren" | "smittad" | "misslyckad";
            /** @description Kod: virus, program, zipbomb, blandfil, makron … */
            slag: string;
            titel: string;
        };
        KedjelankDto: {
            /** @enum {string} */
            lage: "gjort" | "pagar" | "hinder" | "kommer" | "utgar";
            lank: string;
            /** @example senast tors 8 okt */
            nar: string;
            rubrik: string;
            /** @enum {string} */
            sida: "handlingar" | "foredragningslista" | "kallelse" | "sammantrade" | "protokoll" | "justering" | "anslag";
        };
        KodDto: {
            /**
             * @description Koden ur appen; vid inloggning också en reservkod
             * @example 123456
             */
            kod: string;
        };
        KolumnandringDto: {
            /** @description Sista dag för handlingar: får inte ligga efter sista dag för kallelse */
            handlingar?: boolean;
            /**
             * @description Hålltidens klockslag; utan det hela dagen
             * @example 12:00
             */
            klockslag?: string | null;
            /** @description Vilka dagen rör: de får den i sin kalender, och alla utom ledamöterna blir påminda. Utan val alla utom ledamoter. */
            krets?: ("handlaggare" | "chef" | "presidium" | "ledamoter")[];
            /**
             * @description Kolumnen som den heter nu
             * @example Deadline inför nämndsammanträde
             */
            namn?: string;
            nyttNamn?: string;
            /** @description Dagen får vara densamma som i kolumnen till vänster */
            samtidigt?: boolean;
            /** @enum {string} */
            veckodag?: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
        };
        KolumnDto: {
            handlingar: boolean;
            /** @example 12:00 */
            klockslag: string | null;
            krets: ("handlaggare" | "chef" | "presidium" | "ledamoter")[];
            namn: string;
            /** Format: uuid */
            nyckel: string;
            samtidigt: boolean;
            /** @enum {string} */
            veckodag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
        };
        KommandeDto: {
            /** Format: date */
            datum: string;
            /** @enum {string} */
            slag: "tilltrader" | "lamnar" | "reglemente";
            text: string;
            /** Format: uuid */
            uppdragId: string | null;
        };
        KommunDto: {
            /**
             * @description Kontrast minst 7:1 mot vitt
             * @example #1f4e79
             */
            accentfarg: string;
            epost: string | null;
            /** Format: uuid */
            id: string;
            namn: string;
            organisationsnummer: string | null;
            postadress: string | null;
            sate: string;
            telefon: string | null;
            vapenAlttext: string | null;
            vapenSha256: string | null;
            version: number;
            webbplats: string | null;
        };
        KontaktpolitikerDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            namn: string;
            parti: string | null;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            till: string | null;
            /** @example Ekbackaskolan */
            verksamhet: string;
            version: number;
        };
        KontoDto: {
            avstangt: boolean;
            /** Format: uuid */
            id: string;
            inloggningsnamn: string;
            namn: string;
            /** Format: uuid */
            personId: string | null;
            version: number;
        };
        KontoidentifierareDto: {
            /**
             * @description Leverantörens id i KLUBBA_OIDC
             * @example kommun
             */
            leverantor: string;
            /**
             * @description Värdet som leverantören ger innehavaren
             * @example emma@ekbacka.example
             */
            varde: string;
        };
        KontoidentifierarlistaDto: {
            identifierare: components["schemas"]["KontoidentifierareDto"][];
        };
        KontonUtanFaktorDto: {
            antal: number;
            rader: components["schemas"]["KontoUtanFaktorDto"][];
        };
        KontoUtanFaktorDto: {
            inloggningsnamn: string;
            /** Format: uuid */
            kontoId: string;
            namn: string;
        };
        KvarlamnadDto: {
            /** @description Vad man kan göra åt det, som en mening */
            atgard: string;
            /**
             * Format: date
             * @description När det senast ska vara löst
             */
            frist: string | null;
            /** @description Om det kan lämnas till en ny person här */
            kanOverlamnas: boolean;
            /** @enum {string} */
            lage: "ingen" | "lost" | "overlamnad" | "klar";
            losning: components["schemas"]["KvarlosningDto"] | null;
            namn: string;
            /** Format: uuid */
            namndId: string;
            /** @description Pekar ut saken; skickas i POST */
            nyckel: string;
            parti: string | null;
            /** Format: uuid */
            personId: string;
            /** @example Arbetsutskottet, ledamot plats 2 */
            vad: string;
        };
        KvarlamnatDto: {
            antal: number;
            losta: number;
            /** @description Det olösta först, därefter efter frist */
            rader: components["schemas"]["KvarlamnadDto"][];
        };
        KvarlosningDto: {
            av: string;
            text: string;
            /** Format: date-time */
            tid: string;
        };
        LagdaPunkterDto: {
            /** @description Fanns redan på listan och lades inte igen */
            fannsRedan: number;
            lagda: number;
        };
        LaggForstaMotetDto: {
            /**
             * Format: uuid
             * @description Nämnden, när skiftet gäller flera
             */
            organId?: string;
            /** @description Punkterna i den ordning de ska stå */
            punkter: components["schemas"]["StandardpunktDto"][];
            /** Format: uuid */
            sammantradeId: string;
        };
        LamnaDto: {
            /** @description Varför delen lämnas fast något som kan godtas saknas; antecknas som avvikelser */
            trots?: string;
        };
        LamnaOverAllaDto: {
            /**
             * Format: uuid
             * @description Den som lämnar över
             */
            franPersonId: string;
            skal?: string | null;
            /**
             * Format: uuid
             * @description Den som tar över
             */
            tillPersonId: string;
        };
        LamnaOverBevakningDto: {
            /** Format: uuid */
            enhetId?: string | null;
            /** Format: uuid */
            personId?: string | null;
            skal?: string | null;
        };
        LamnaSvarDto: {
            /** @enum {string} */
            svar: "kommer" | "distans" | "forhinder";
        };
        LasningDto: {
            /** @description Den som läsaren ersatte */
            forNamn: string | null;
            /** @description Varför läsaren fick läsa */
            grund: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kontoId: string;
            namn: string;
            /** @example arende */
            objekt: string;
            objektId: string;
            /** @enum {string} */
            slag: "sekretess" | "granskning";
            /** Format: date-time */
            tid: string;
        };
        LiggarradDto: {
            antalSandningar: number;
            namn: string;
            /** @description Varför brevet inte kom fram */
            orsak: string | null;
            /** Format: uuid */
            personId: string;
            smtpSvar: string | null;
            /** @enum {string|null} */
            svar: "kommer" | "distans" | "forhinder" | null;
            /** Format: date-time */
            svaratTid: string | null;
            /** @enum {string} */
            tillstand: "vantar" | "sander" | "sand" | "misslyckad" | "studsad" | "oviss";
            varitOviss: boolean;
        };
        ListandringDto: {
            nr: number;
            /** Format: uuid */
            nyckel: string;
            /** @enum {string} */
            slag: "nytt" | "andrat" | "utgar" | "flyttat";
            titel: string;
            vad: string | null;
        };
        ListfilDto: {
            filnamn: string;
            /** Format: uuid */
            id: string;
            mediatyp: string;
            /** @description Byte */
            storlek: number;
        };
        ListjamforelseDto: {
            andringar: components["schemas"]["ListandringDto"][];
            fran: number;
            till: number;
        };
        ListversionDto: {
            frislappt: boolean;
            fryst: boolean;
            nr: number;
            version: number;
        };
        LosKvarlamnadDto: {
            /** @description Varför det är klart ändå, när ingen tar över */
            anteckning?: string;
            nyckel: string;
            /**
             * Format: uuid
             * @description Den som tar över
             */
            tillPersonId?: string;
        };
        MakuleraDto: {
            /** @description Varför ärendet makuleras; syns i diariet */
            skal: string;
        };
        MakuleraHandlingDto: {
            /** @description Varför handlingen makuleras; syns i diariet */
            skal: string;
        };
        ManadsundantagDto: {
            manad: number;
            vilka: (1 | 2 | 3 | 4 | 5 | -1)[];
        };
        MandatskifteDto: {
            /** @description Varför det inte kan ångras; null när det går */
            angraHinder: components["schemas"]["ImporthinderDto"] | null;
            beslut: string | null;
            /** @description Dagar kvar till skiftesdagen; negativt efter den */
            dagarKvar: number;
            /** Format: date-time */
            genomfort: string | null;
            /** @description Varför Genomför är stängt; null när det är öppet */
            hinder: components["schemas"]["ImporthinderDto"] | null;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Omgången med filens rader
             */
            importId: string | null;
            /** Format: uuid */
            kommunId: string;
            namnder: components["schemas"]["SkiftesnamndDto"][];
            /**
             * Format: uuid
             * @description null när skiftet gäller hela kommunen
             */
            namndId: string | null;
            /** Format: date */
            periodTill: string | null;
            /** Format: date-time */
            skapad: string;
            skapadAv: string;
            /** Format: date */
            skiftesdag: string;
            /** @enum {string} */
            tillstand: "utkast" | "genomfort" | "angrat" | "avbrutet";
            version: number;
        };
        MejlbilagaDto: {
            filnamn: string;
            mediatyp: string;
            storlek: number;
        };
        MejlvisningDto: {
            amne: string | null;
            bilagor: components["schemas"]["MejlbilagaDto"][];
            datum: string | null;
            fran: string;
            till: string[];
        };
        MeningDto: {
            av: components["schemas"]["MeningsdeltagareDto"][];
            /** @enum {string} */
            slag: "reservation" | "sarskilt_yttrande" | "protokollsanteckning";
            text: string;
        };
        MeningsdeltagareDto: {
            /** @description Ett parti. En reservation skrivs ut som partiets tjänstgörande */
            parti?: string;
            /** Format: uuid */
            personId?: string;
        };
        MeningstextDto: {
            text: string;
        };
        MinaBevakningarDto: {
            antal: number;
            forsenade: number;
            rader: components["schemas"]["BevakningDto"][];
        };
        MinNamndDto: {
            diariekod: string;
            /** @description De som du ersätter i nämnden just nu */
            ersatter: components["schemas"]["ErsattDto"][];
            namn: string;
            /** Format: uuid */
            namndId: string;
            rattigheter: string[];
            roller: string[];
        };
        MinSessionDto: {
            /**
             * @description Adressen, avkortad
             * @example 192.0.2.x
             */
            adress: string;
            /** @description Den som frågan ställs i */
            denna: boolean;
            /** @example Firefox på Windows */
            enhet: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            senastAnvand: string;
            /** Format: date-time */
            skapad: string;
            /** @enum {string} */
            styrka: "enkel" | "tva_faktorer" | "avancerad";
        };
        MisslyckadeJobbDto: {
            antal: number;
            rader: components["schemas"]["MisslyckatJobbDto"][];
        };
        MisslyckatJobbDto: {
            fel: string | null;
            forsok: number;
            /** Format: uuid */
            id: string;
            /** @example mejl.skicka */
            jobb: string;
            /** Format: uuid */
            namndId: string | null;
            /** Format: date-time */
            tid: string;
        };
        MittKontoDto: {
            /** @description Någon av rollerna kräver en andra faktor */
            faktorKravs: boolean;
            identiteter: components["schemas"]["IdentitetDto"][];
            inloggningsnamn: string;
            installningar: components["schemas"]["InstallningarDto"];
            namn: string;
            passnycklar: components["schemas"]["PassnyckelDto"][];
            reservkoderKvar: number;
            sessioner: components["schemas"]["MinSessionDto"][];
            /**
             * Format: date-time
             * @description När kodappen kopplades
             */
            totp: string | null;
        };
        MonsterDto: {
            /**
             * @default fore
             * @enum {string}
             */
            flyttning: "fore" | "efter" | "veckaFore" | "veckaEfter";
            /** @description Hålltiderna i den ordning de ska ske */
            halltider: components["schemas"]["HalltidsindataDto"][];
            /** @description Månader utan sammanträden, 1–12 */
            manaderUtan?: number[];
            sammantrade: components["schemas"]["MoteskolumnDto"];
            /** @description Dagar att undvika: partikongresser, skollov, fullmäktiges dagar */
            undvik?: string[];
        };
        MotesandringDto: {
            /** Format: date */
            datum: string;
            plats: string;
            /** @description null för ett sammanträde som inte längre står i ordningen */
            rad: number | null;
            /** Format: uuid */
            sammantradeId: string | null;
            /**
             * @description Bara det som skapas eller flyttas har ändrats
             * @enum {string}
             */
            slag: "skapas" | "flyttas" | "oforandrat" | "kallat" | "installt" | "passerat" | "utgar";
            start: string;
            text: string;
        };
        MoteskolumnDto: {
            /** @description Sista dag för handlingar: får inte ligga efter sista dag för kallelse */
            handlingar?: boolean;
            /**
             * @description Hålltidens klockslag; utan det hela dagen
             * @example 12:00
             */
            klockslag?: string | null;
            /** @description Vilka dagen rör: de får den i sin kalender, och alla utom ledamöterna blir påminda. Utan val alla utom ledamoter. */
            krets?: ("handlaggare" | "chef" | "presidium" | "ledamoter")[];
            monster: components["schemas"]["MotesmonsterDto"];
            /** @example Deadline inför nämndsammanträde */
            namn: string;
            /** @description Dagen får vara densamma som i kolumnen till vänster */
            samtidigt?: boolean;
            /** @enum {string} */
            veckodag: "måndag" | "tisdag" | "onsdag" | "torsdag" | "fredag" | "lördag" | "söndag";
        };
        MotesmonsterDto: {
            /**
             * Format: date
             * @description veckor: den dag veckorna räknas från
             */
            fran?: string;
            /** @description veckor: så många veckor mellan sammanträdena */
            mellanrum?: number;
            /** @enum {string} */
            slag: "manad" | "veckor";
            /** @description manad: månader som har andra */
            undantag?: components["schemas"]["ManadsundantagDto"][];
            /** @description manad: vilka av månadens veckodagar; −1 är den sista */
            vilka?: (1 | 2 | 3 | 4 | 5 | -1)[];
        };
        MottagenFilDto: {
            /** @description Den hade redan kommit in */
            fanns: boolean;
            filnamn: string;
            /** Format: uuid */
            id: string;
        };
        MottagnaFilerDto: {
            poster: components["schemas"]["MottagenFilDto"][];
        };
        NamndDto: {
            diariekod: string;
            forvaltning: string | null;
            /**
             * Format: uuid
             * @description Förvaltningen som bär brevhuvudet
             */
            forvaltningId: string | null;
            /**
             * Format: date
             * @description Första dagen; null så länge Klubba vet
             */
            fran: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kommunId: string;
            kommunNamn: string;
            namn: string;
            /** Format: uuid */
            overordnatId: string | null;
            /** @enum {string} */
            slag: "kommunfullmaktige" | "kommunstyrelse" | "namnd" | "utskott" | "beredning";
            /**
             * Format: date
             * @description Sista dagen; null tills vidare
             */
            till: string | null;
            version: number;
        };
        NarvaroradDto: {
            /** @default false */
            distans: boolean;
            /**
             * Format: uuid
             * @description Den som ersätts
             */
            forPersonId?: string | null;
            /** @description Som namnet skrivs den dagen; utelämnat: personens */
            namn?: string;
            /** @description De §§ det gäller: ”9”, ”9-12” eller ”9-10, 12-15”. Utelämnat: alla */
            paragrafer?: string | null;
            /** @description Utelämnat: partiet i uppdraget den dagen */
            parti?: string | null;
            /** Format: uuid */
            personId: string;
            /**
             * @description Utelämnad för övriga
             * @enum {string|null}
             */
            roll?: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "tjanstgorande_ersattare" | "ersattare" | null;
            /** @enum {string} */
            slag: "beslutande" | "ersattare" | "franvarande" | "ovrig";
            titel?: string | null;
        };
        NastastegDto: {
            antalHinder: number;
            /** Format: date */
            dag: string;
            /** @description Kalenderdagar från i dag; negativt när dagen har passerat */
            dagarKvar: number;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** Format: uuid */
            sammantradeId: string;
            /** Format: date */
            sammantradesdag: string;
            /** @enum {string} */
            steg: "kallelse" | "sammantrade" | "protokoll" | "justering" | "anslag" | "ned";
            /** @example Kallelsen ska ut på torsdag */
            text: string;
        };
        NotisDto: {
            /** Format: uuid */
            id: string;
            /** @description Sökväg i webben */
            lank: string;
            /**
             * Format: date-time
             * @description När den lästes
             */
            last: string | null;
            /** Format: uuid */
            namndId: string | null;
            /** @example tjansteskrivelse */
            objekt: string;
            objektId: string;
            /** @example skrivelse.aterlamnad */
            slag: string;
            /** @example Håkan Brolin återlämnade UAN/2026:88. */
            text: string;
            /** Format: date-time */
            tid: string;
        };
        NyAnstallningDto: {
            /** Format: uuid */
            enhetId?: string | null;
            /** Format: date */
            fran: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            till?: string | null;
            /** @example nämndsekreterare */
            titel: string;
        };
        NyAtkomstDto: {
            /**
             * Format: date
             * @description Utelämnad: i dag
             */
            fran?: string;
            /**
             * Format: uuid
             * @description Den som ska få läsa det skyddade
             */
            kontoId: string;
            /** @description Varför personen behöver läsa */
            skal: string;
            /**
             * Format: date
             * @description Utelämnad: tills vidare
             */
            till?: string | null;
        };
        NyAvvikelseDto: {
            kommentar: string;
            /** Format: uuid */
            paragrafId?: string | null;
            /** @description Regeln som inte följdes, till exempel KL 6:27 */
            regel: string;
        };
        NyBevakningDto: {
            /** Format: uuid */
            ansvarigPersonId?: string | null;
            /** Format: uuid */
            enhetId?: string | null;
            /**
             * Format: date
             * @description Dagen. Utelämnas för ett medborgarförslag eller en motion som anger `vackt`.
             */
            forfallodag?: string;
            /** Format: uuid */
            handlingId?: string | null;
            /**
             * @default hand
             * @enum {string}
             */
            kalla: "hand" | "lofte" | "medborgarforslag" | "motion" | "uppdrag";
            skal?: string | null;
            /**
             * Format: date
             * @description Dagen då förslaget eller motionen väcktes i fullmäktige: året räknas därifrån (KL 5:35, 6:34)
             */
            vackt?: string;
            /** @description Vad som ska göras */
            vad: string;
        };
        NyEnhetDto: {
            /** Format: uuid */
            chefId?: string | null;
            /** Format: date */
            fran?: string | null;
            namn: string;
            /** Format: uuid */
            overordnadId?: string | null;
            /** Format: date */
            till?: string | null;
        };
        NyForslagsnodDto: {
            /** @example Nämndens förslag till kommunstyrelsen */
            instans?: string | null;
            /** @example Planen antas. */
            text?: string | null;
            /** @description Högst tre nivåer */
            under?: components["schemas"]["NyForslagsnodDto"][];
        };
        NyForvaltningDto: {
            /** @description En adressrad per rad */
            besoksadress?: string | null;
            epost?: string | null;
            /** @description Ytterligare rader i sidfoten, en per rad */
            fotrader?: string | null;
            namn?: string;
            organisationsnummer?: string | null;
            /** @description En adressrad per rad */
            postadress?: string | null;
            telefon?: string | null;
            webbplats?: string | null;
        };
        NyFranvaroDto: {
            /** Format: uuid */
            ersattareKontoId: string;
            /** Format: date */
            fran: string;
            /**
             * Format: uuid
             * @description Den som är borta
             */
            kontoId: string;
            /** Format: date */
            till: string;
        };
        NyGranskningDto: {
            andamal: string;
            beslutadAv: string;
            /** Format: date */
            fran: string;
            /**
             * Format: uuid
             * @description Revisorns konto
             */
            kontoId: string;
            /** @default false */
            sekretess: boolean;
            /** Format: date */
            till: string;
        };
        NyHandlingDto: {
            avsandare?: string | null;
            /** Format: date */
            datum?: string | null;
            mottagare?: string | null;
            /** @enum {string} */
            riktning: "inkommen" | "upprattad" | "utgaende" | "intern";
            sekretess?: components["schemas"]["SekretessDto"];
            titel: string;
            /** @description Den fulla rubriken när den offentliga inte får säga allt; kräver sekretess */
            titelSkyddad?: string | null;
            /** @enum {string} */
            typ: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
        };
        NyKontaktpolitikerDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            till?: string | null;
            verksamhet: string;
        };
        NyNamndDto: {
            /** @example KS */
            diariekod: string;
            forvaltning?: string;
            /**
             * Format: uuid
             * @description Förvaltningen som bär brevhuvudet
             */
            forvaltningId?: string | null;
            /**
             * Format: date
             * @description Första dagen
             */
            fran?: string | null;
            /** Format: uuid */
            kommunId: string;
            namn: string;
            /** Format: uuid */
            overordnatId?: string;
            /** @enum {string} */
            slag: "kommunfullmaktige" | "kommunstyrelse" | "namnd" | "utskott" | "beredning";
        };
        NyOrdningDto: {
            ar: number;
            /** @description Mönstret som ordningen görs av */
            monster?: components["schemas"]["MonsterDto"];
            /** @description Kolumner och rader som redan är bestämda */
            plan?: components["schemas"]["PlanDto"];
            /** @description Var sammanträdena hålls, om raden inte säger annat */
            plats: string;
            /**
             * @description När sammanträdena börjar, om raden inte säger annat
             * @example 18:30
             */
            start: string;
        };
        NyParagrafDto: {
            /**
             * Format: uuid
             * @description Utelämnad: punktens
             */
            arendeId?: string;
            /** @description Krävs för ett ärende utanför listan: hur nämnden gick med på det */
            extraSkal?: string;
            /** @description Handlingarnas id; utelämnat: punktens */
            handlingar?: string[];
            jav?: string[];
            /** @description Ett nummer som redan är givet på papper; annars nästa i serien */
            nr?: number;
            oppen?: boolean;
            /**
             * Format: uuid
             * @description Utelämnad: den som leder enligt uppropet
             */
            ordforandeId?: string;
            /** @enum {string} */
            provningsform?: "laglighetsprovning" | "forvaltningsbesvar" | "sarskild_ordning" | "ej_overklagbart";
            /**
             * Format: uuid
             * @description Punkten på den utskickade listan; utelämnad: ett ärende utanför listan
             */
            punktId?: string;
            /** @description Utelämnad: punktens */
            titel?: string;
            /** @description I uppropets ordning; utelämnat: de som beslutar enligt uppropet */
            tjanstgorande?: components["schemas"]["TjanstgorandeIndataDto"][];
            /**
             * @description Utelämnad: punktens
             * @enum {string}
             */
            typ?: "beslut" | "information" | "anmalan" | "delegation" | "formalia" | "val" | "anstallning";
        };
        NyPassnyckelDto: {
            /** @example Min telefon */
            namn: string;
            /** @description Webbläsarens svar (RegistrationResponseJSON) */
            svar: {
                [key: string]: unknown;
            };
        };
        NyPersonDto: {
            /** @description Bostadsadressen, en rad per rad */
            adress?: string | null;
            epost?: string | null;
            /** Format: date */
            fodelsedatum?: string | null;
            namn: string;
            parti?: string | null;
            /** @enum {string} */
            skydd?: "inget" | "kontakt" | "namn";
            telefon?: string | null;
        };
        NyPersonSvar: {
            /** Format: uuid */
            id: string;
        };
        NyRollDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            kontoId: string;
            /** @enum {string} */
            roll: "registrator" | "namndsekreterare" | "handlaggare" | "chef" | "ordforande" | "ledamot" | "ersattare" | "forvaltningschef" | "administrator" | "revisor";
            /** Format: date */
            till?: string | null;
        };
        NySkrivelseDto: {
            /** Format: uuid */
            arendeId?: string | null;
            arendet?: string | null;
            avsnitt?: components["schemas"]["AvsnittDto"][];
            /**
             * Format: date
             * @description Dagens datum när inget anges
             */
            datum?: string;
            expedieras?: string[];
            forslag?: components["schemas"]["NyForslagsnodDto"][];
            /** @description Nämndens förvaltning när inget anges */
            forvaltning?: string | null;
            /** @description Nämnden när inget anges */
            mottagare?: string | null;
            /**
             * Format: uuid
             * @description Handläggaren som är referens
             */
            referensId?: string | null;
            rubrik: string;
            sammanfattning?: string | null;
            /** @description I den ordning de godkänner */
            undertecknare?: components["schemas"]["NyUndertecknareDto"][];
        };
        NySkyddsinsynDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            kontoId: string;
            /** @description Varför just den personen behöver se uppgifterna */
            skal: string;
            /** Format: date */
            till?: string | null;
        };
        NySparadSokningDto: {
            /**
             * @description Notis och mejl när ett nytt ärende träffas
             * @default false
             */
            bevaka: boolean;
            /** @example Strandskydd vid Ekbacka sjö */
            namn: string;
            /**
             * @description Rutan, med filtren skrivna i den
             * @example strandskydd nämnd:BN
             */
            q: string;
        };
        NyTotpDto: {
            /** @description Adressen som appen läser */
            adress: string;
            /** @description Nyckeln att skriva av, base32 */
            hemlighet: string;
            /** @description QR-koden, SVG */
            qr: string;
        };
        NyttArendeDto: {
            /** @description Den offentliga ordalydelsen (OSL 5:2) */
            arendemening: string;
            arendemeningSkyddad?: string | null;
            arendetyp?: string | null;
            enhet?: string | null;
            /** Format: uuid */
            handlaggareId?: string | null;
            /** @enum {string} */
            initiativ?: "inkommande" | "eget";
            klassificering?: string | null;
            /** @enum {string} */
            provningsform?: "laglighetsprovning" | "forvaltningsbesvar" | "sarskild_ordning" | "ej_overklagbart";
            sekretess?: components["schemas"]["SekretessDto"];
        };
        NyttArendeforslagDto: {
            arendemening: string;
            arendetyp: string | null;
            arendetypId: string | null;
            nastaDnr: string | null;
        };
        NyttArendeUrPostDto: {
            arendemening: string;
            arendemeningSkyddad?: string | null;
            /**
             * Format: uuid
             * @description Fyller det som inte är angivet
             */
            arendetypId?: string | null;
            /** Format: uuid */
            handlaggareId?: string | null;
            sekretess?: components["schemas"]["SekretessDto"];
        };
        NyttdelDto: {
            rader: components["schemas"]["NyttDto"][];
        };
        NyttDto: {
            /** Format: date */
            datum: string;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** Format: uuid */
            sammantradeId: string;
            /** @enum {string} */
            slag: "kallelse" | "tillagg" | "installt" | "protokoll";
            /** @example Kallelsen till torsdag 15 oktober */
            text: string;
        };
        NyttForhinderDto: {
            /** Format: date */
            fran: string;
            /** Format: date */
            till: string;
            /**
             * Format: uuid
             * @description Uppdraget i presidiet
             */
            uppdragId: string;
        };
        NyttKommunskifteDto: {
            /** @example Kommunfullmäktige 30 november 2026 § 142 */
            beslut?: string | null;
            /** @description Utelämnat: alla nämnder som har ledamöter */
            namndIder?: string[];
            /**
             * Format: date
             * @example 2030-12-31
             */
            periodTill?: string | null;
            /**
             * Format: date
             * @description Den nya periodens första dag
             * @example 2027-01-01
             */
            skiftesdag: string;
        };
        NyttKontoDto: {
            inloggningsnamn: string;
            /**
             * Format: password
             * @description Minst 12 tecken
             */
            losenord: string;
            namn: string;
            /** Format: uuid */
            personId?: string | null;
            roller: ("registrator" | "namndsekreterare" | "handlaggare" | "chef" | "ordforande" | "ledamot" | "ersattare" | "forvaltningschef" | "administrator" | "revisor")[];
        };
        NyttLosenordDto: {
            /** Format: password */
            losenord: string;
            /** @description Ur länken i mejlet */
            nyckel: string;
        };
        NyttMandatskifteDto: {
            /** @example Kommunfullmäktige 30 november 2026 § 142 */
            beslut?: string | null;
            /**
             * Format: date
             * @example 2030-12-31
             */
            periodTill?: string | null;
            /**
             * Format: date
             * @description Den nya periodens första dag
             * @example 2027-01-01
             */
            skiftesdag: string;
        };
        NyttReglementeDto: {
            antalErsattare?: number;
            antalJusterare?: number;
            /** @enum {string} */
            atergangsregel?: "styrkebalans" | "aldrig" | "alltid";
            /** @example Kommunfullmäktige 2026-06-15 § 88 */
            beslutad?: string | null;
            digitalJustering?: boolean;
            /** Format: date */
            digitalJusteringDatum?: string | null;
            /** @enum {string|null} */
            digitalJusteringNiva?: "enkel" | "avancerad" | null;
            digitalJusteringParagraf?: string | null;
            distans?: boolean;
            /** Format: date */
            distansDatum?: string | null;
            distansParagraf?: string | null;
            /** @example {kod}/{ar}:{lopnr} */
            dnrMonster?: string;
            /** @enum {string} */
            dnrOmfattning?: "namnd" | "organ" | "kommun";
            ersattareSarskiltYttrande?: boolean;
            ersattareYttrarSig?: boolean;
            /** @enum {string} */
            extraArende?: "alla" | "majoritet" | "ordforande";
            forvaringsplats?: string;
            /** Format: date */
            giltigFran: string;
            /** @description Per parti de partier vars ersättare kallas in, i ordning och med partiet självt först */
            inkallelseordning?: {
                [key: string]: string[];
            };
            /** @description Högst 14 (KL 5:69) */
            justeringsdagar?: number;
            kallelsedagar?: number;
            kallelseIVardagar?: boolean;
            offentligaSammantraden?: boolean;
            platser?: number;
            tillaggsdagar?: number;
        };
        NyttSammantradeDto: {
            /** Format: date */
            datum: string;
            /**
             * Format: date
             * @description Utan val: sista vardagen på eller före sista dagen för kallelse
             */
            kallelsedag?: string;
            plats: string;
            /**
             * Format: uuid
             * @description Den som för protokollet
             */
            sekreterareId?: string;
            /** @example 18:30 */
            start: string;
        };
        NyttUppdragDto: {
            /** Format: date */
            fran: string;
            /** @description "-" för politisk vilde */
            parti?: string | null;
            /** Format: uuid */
            personId: string;
            plats?: number | null;
            /** @enum {string} */
            roll: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "ersattare" | "insynsplats" | "personalforetradare" | "personalforetradarersattare" | "narvaroratt";
            /** Format: date */
            till?: string | null;
            turordning?: number | null;
        };
        NyUndertecknareDto: {
            /** Format: uuid */
            personId: string;
            /** @example förvaltningschef */
            titel: string;
        };
        NyVersionAvUppladdadeDto: {
            /** @description Vad som är ändrat */
            skal: string;
            /** @description Egna klara uppladdningar, i filernas ordning */
            uppladdningar: string[];
        };
        NyVersionDto: {
            nr: number;
            /** Format: uuid */
            versionId: string;
        };
        OidcadressDto: {
            /** @description Leverantörens adress, dit webbläsaren ska gå */
            adress: string;
        };
        OidcstartDto: {
            /**
             * @description Sidan i Klubba att komma till efteråt
             * @example /namnder
             */
            till?: string;
        };
        OlastaDto: {
            antal: number;
        };
        OmrostningDto: {
            avstar?: string[];
            blanka?: number | null;
            ja?: string[];
            /** @description Öppen: vad ja betyder */
            jaInnebar?: string;
            /** @description Vem lotten föll på, när sedlarna var lika (KL 5:53) */
            lottning?: string | null;
            nej?: string[];
            /** @description Öppen: vad nej betyder */
            nejInnebar?: string;
            /**
             * @description ”Alla ja utom …”: så röstade alla som inte nämns
             * @enum {string}
             */
            ovriga?: "ja" | "nej" | "avstar";
            /** @description Sluten: sedlarna */
            roster?: components["schemas"]["AlternativIndataDto"][];
            sluten: boolean;
        };
        OmrostningssvarDto: {
            /** Format: uuid */
            id: string;
            utfall: string;
            utslagsrost: boolean;
        };
        OppnaProtokollDto: {
            /**
             * Format: uuid
             * @description Utelämnad: sammanträdets sekreterare, annars du
             */
            sekreterareId?: string;
        };
        OrdforandeskapDto: {
            /** @description Tom lista: den vanliga ordningen */
            rader: components["schemas"]["OrdforandeskapsradDto"][];
        };
        OrdforandeskapsradDto: {
            /** @example 9-12 */
            paragrafer: string;
            /** Format: uuid */
            personId: string;
        };
        OrdforandeskapssvarDto: {
            /** @description Tom lista: den vanliga ordningen */
            rader: components["schemas"]["OrdforandeskapsradDto"][];
            /** @description Sammanträdets version */
            version: number;
        };
        OrdningsavvikelseDto: {
            /** @enum {string} */
            kod: "HELGDAG" | "VECKODAG" | "OMARKT_ONODIGT" | "ORDNING" | "KALLELSE";
            kolumn: string;
            rad: number;
            /** @example Måndag 6 januari är trettondedag jul. Välj en vardag. */
            text: string;
        };
        OrdningslistradDto: {
            /** Format: date */
            antagenDatum: string | null;
            antagenParagrafNr: number | null;
            antalSammantraden: number;
            ar: number;
            /**
             * Format: uuid
             * @description Den version som ordningen rättar
             */
            ersatterId: string | null;
            /** Format: date */
            forstaSammantrade: string | null;
            /** Format: uuid */
            id: string;
            /** @description Version inom året, från 1 */
            nr: number;
            /** Format: date */
            sistaSammantrade: string | null;
            /** @enum {string} */
            tillstand: "utkast" | "antagen" | "ersatt";
            version: number;
        };
        OrdningsskillnadDto: {
            fran: string | null;
            kolumn: string | null;
            /** @example Nämndsammanträde: 16 april i stället för 23 april. */
            mening: string;
            /** @enum {string} */
            slag: "flyttat" | "utgar" | "tillkommer" | "kolumn" | "tid" | "plats" | "klockslag";
            till: string | null;
        };
        OrdningsstegDto: {
            hinder: components["schemas"]["HinderDto"] | null;
            /** @enum {string} */
            namn: "andra" | "anta" | "ratta" | "ersatt";
            oppet: boolean;
        };
        OrdningsversionDto: {
            /** Format: uuid */
            id: string;
            nr: number;
        };
        OrgannamnDto: {
            beslut: components["schemas"]["BeslutsgrundDto"] | null;
            /**
             * Format: date
             * @description Första dagen; null från början
             */
            fran: string | null;
            namn: string;
        };
        OrgannamnslistaDto: {
            /** @description Det senaste först */
            namn: components["schemas"]["OrgannamnDto"][];
        };
        OverlamnadeDto: {
            antal: number;
        };
        PalettDto: {
            /** @description Den bästa gruppen först; högst tolv träffar i allt */
            grupper: components["schemas"]["PalettgruppDto"][];
            q: string;
        };
        PalettgruppDto: {
            /** @example Ärenden */
            rubrik: string;
            /** @enum {string} */
            slag: "arende" | "paragraf" | "sammantrade" | "handling" | "person";
            traffar: components["schemas"]["PaletttraffDto"][];
        };
        PaletttraffDto: {
            /** @example UAN/2026:98 */
            beteckning: string;
            /** Format: uuid */
            id: string;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Platser i titeln som träffen beror på: från och till */
            markerat: number[][];
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @example avslutat */
            sida: string | null;
            /** @enum {string} */
            slag: "arende" | "paragraf" | "sammantrade" | "handling" | "person";
            /** @example Yttrande över motion om sommarjobb */
            titel: string;
        };
        PaminnelsedagarDto: {
            /**
             * @description Så många dagar före; tom lista stänger av påminnelserna
             * @example [
             *       7,
             *       2,
             *       0
             *     ]
             */
            dagar: number[];
        };
        PaminnelseinstallningDto: {
            /**
             * @example [
             *       7,
             *       2,
             *       0
             *     ]
             */
            dagar: number[];
            /** @description 0 när nämnden inte har bestämt något */
            version: number;
        };
        PappersjusteringDto: {
            /**
             * Format: date
             * @description Dagen då protokollet skrevs under
             */
            datum: string;
            plats: string;
            underskrifter: components["schemas"]["UnderskriftIndataDto"][];
        };
        ParagrafDto: {
            /** Format: uuid */
            arendeId: string | null;
            beslut: string[];
            deltarInte: components["schemas"]["PersonnamnDto"][];
            dnr: string | null;
            expedieras: string[];
            handlingar: components["schemas"]["ParagrafhandlingDto"][];
            /** Format: uuid */
            id: string;
            jav: components["schemas"]["PersonnamnDto"][];
            meningar: components["schemas"]["VisadMeningDto"][];
            nr: number;
            omedelbarJustering: boolean;
            omrostningar: components["schemas"]["VisadOmrostningDto"][];
            oppen: boolean;
            ordforande: components["schemas"]["PersonnamnDto"];
            propositionsordning: string | null;
            /** @enum {string} */
            provningsform: "laglighetsprovning" | "forvaltningsbesvar" | "sarskild_ordning" | "ej_overklagbart";
            sammanfattning: string | null;
            sekretess: boolean;
            tabeller: string[][][];
            /** @enum {string} */
            tillstand: "upptagen" | "beslutad" | "ej_behandlad";
            titel: string;
            tjanstgorande: components["schemas"]["TjanstgorandeDto"][];
            /** @enum {string} */
            typ: "beslut" | "information" | "anmalan" | "delegation" | "formalia" | "val" | "anstallning";
            /** @enum {string|null} */
            utfall: "enligt_forslag" | "med_andring" | "avslag" | "aterremiss" | "bordlagd" | "utgar" | "antecknad" | "ej_angivet" | null;
            version: number;
            yrkanden: components["schemas"]["VisatYrkandeDto"][];
        };
        ParagrafhandlingDto: {
            /** Format: date */
            datum: string | null;
            /** Format: uuid */
            handlingId: string;
            titel: string;
            typ: string;
        };
        ParagrafradDto: {
            /** Format: uuid */
            arendeId: string | null;
            dnr: string | null;
            /** Format: uuid */
            id: string;
            nr: number;
            omedelbarJustering: boolean;
            oppen: boolean;
            sekretess: boolean;
            /** @enum {string} */
            tillstand: "upptagen" | "beslutad" | "ej_behandlad";
            titel: string;
            /** @enum {string} */
            typ: "beslut" | "information" | "anmalan" | "delegation" | "formalia" | "val" | "anstallning";
            /** @enum {string|null} */
            utfall: "enligt_forslag" | "med_andring" | "avslag" | "aterremiss" | "bordlagd" | "utgar" | "antecknad" | "ej_angivet" | null;
            version: number;
        };
        ParagraftextDto: {
            /** @description Mottagare av utdraget */
            expedieras?: string[];
            propositionsordning?: string | null;
            sammanfattning?: string | null;
            tabeller?: string[][][];
            titel?: string;
        };
        PartibalansDto: {
            ersattare: number;
            parti: string;
            platser: number;
            tillsatta: number;
        };
        PartiersattareDto: {
            ersattare: components["schemas"]["InnehavareDto"][];
            /** @description Partierna vars ersättare kallas, i ordning */
            inkallelseordning: string[];
            parti: string;
            /** @description Partiets platser */
            platser: number;
            /** @description Turordningens version, för If-Match när ordningen sätts */
            turordningsversion: number;
        };
        PassnyckelDto: {
            /** Format: uuid */
            id: string;
            /** @example Min telefon */
            namn: string;
            /** Format: date-time */
            senastAnvand: string | null;
            /** Format: date-time */
            skapad: string;
            /** @description Kopieras mellan innehavarens enheter */
            synkad: boolean;
        };
        PassnyckelfragaDto: {
            fraga: {
                [key: string]: unknown;
            };
        };
        PassnyckelnamnDto: {
            /** @example Min telefon */
            namn: string;
        };
        PassnyckelsvarDto: {
            /** @description Webbläsarens svar (AuthenticationResponseJSON) */
            svar: {
                [key: string]: unknown;
            };
        };
        PersonDto: {
            /** @description null när personen har skyddade personuppgifter */
            epost: string | null;
            /** Format: uuid */
            id: string;
            namn: string;
            parti: string | null;
            /**
             * @description namn: också namnet är skyddat, och det som visas är ett annat
             * @enum {string}
             */
            skydd: "inget" | "kontakt" | "namn";
            /** @description Sant när kontaktuppgifterna är skyddade */
            skyddad: boolean;
            /** @description null när personen har skyddade personuppgifter */
            telefon: string | null;
            version: number;
        };
        PersoninsynDto: {
            /** @description Vad personen får göra med ärendet och dess handlingar */
            far: string[];
            /** Format: uuid */
            kontoId: string;
            namn: string;
            roller: ("registrator" | "namndsekreterare" | "handlaggare" | "chef" | "forvaltningschef" | "ordforande" | "vice_ordforande" | "ledamot" | "ersattare" | "insynsplats" | "administrator" | "revisor")[];
            /** @description Ser att ärendet finns, med dess offentliga uppgifter */
            serArendet: boolean;
            /** @description Ser det skyddade */
            serSkyddat: boolean;
            skal: components["schemas"]["InsynsskalDto"][];
            /** @description Varför personen inte ser ärendet eller det skyddade */
            varforInte: string | null;
        };
        PersonnamnDto: {
            namn: string;
            /**
             * Format: uuid
             * @description null: ett parti
             */
            personId: string | null;
        };
        PersonradDto: {
            avslutade: number;
            beslutade: number;
            enhet: string | null;
            forsenade: number;
            jag: boolean;
            /** @description Dagar till beslut */
            median: number | null;
            namn: string;
            oppna: number;
            /** Format: uuid */
            personId: string;
        };
        PersonrapportDto: {
            /** Format: date */
            fran: string;
            personer: components["schemas"]["PersonradDto"][];
            /** Format: date */
            till: string;
        };
        PersontraffDto: {
            /** @description Ett uppdrag eller en tjänst som skiljer två med samma namn åt */
            beskrivning: string | null;
            /** Format: uuid */
            id: string;
            namn: string;
            parti: string | null;
        };
        PlanDto: {
            antalRader: number;
            /**
             * @description Beslutet som planen vilar på
             * @example Nämnden 2026-01-15 § 8
             */
            beslut: string;
            /** Format: date */
            beslutDatum: string;
            filnamn: string;
            /** Format: date */
            gallerFran: string;
            /**
             * Format: date
             * @description Sista dagen; null tills vidare
             */
            gallerTill: string | null;
            /** Format: uuid */
            id: string;
            namn: string;
            /** @description Versionens nummer i nämnden */
            nr: number;
            skapadNamn: string;
            /** Format: date-time */
            skapadTid: string;
            version: number;
        };
        PlaneratMoteDto: {
            /** Format: date */
            datum: string;
            /** @description Varför listan inte kan ändras; null när den kan */
            hinder: components["schemas"]["ImporthinderDto"] | null;
            /** Format: uuid */
            id: string;
            /** @example 18.30 */
            tid: string;
        };
        PlanfelDto: {
            /** @description Hur det rättas */
            atgard: string;
            /** @enum {string} */
            kolumn: "kod" | "process" | "handlingstyp" | "bevaras" | "raknas" | "sekretess" | "format" | "forvaring" | "anmarkning";
            text: string;
        };
        PlanforslagDto: {
            liknande: components["schemas"]["PlanradDto"][];
            /** @description Raden som ärendetypen pekar ut */
            rad: components["schemas"]["PlanradDto"] | null;
        };
        PlanhandlingDto: {
            /** Format: uuid */
            arendeId: string | null;
            dnr: string | null;
            /** Format: uuid */
            handlingId: string;
            nr: number | null;
            /** Format: date */
            registreradDatum: string;
            /** @description Den offentliga rubriken */
            titel: string;
            /** @enum {string} */
            typ: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
        };
        PlanimportDto: {
            anmarkningar: string[];
            /** @description Rader med fel */
            antalFel: number;
            filnamn: string;
            /** @description Varför planen inte kan läsas in än */
            hinder: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lage: "last" | "genomford" | "avbruten";
            /** Format: uuid */
            planId: string | null;
            rader: components["schemas"]["PlanimportradDto"][];
            skapadNamn: string;
            /** Format: date-time */
            skapadTid: string;
            version: number;
        };
        PlanimportradDto: {
            falt: {
                [key: string]: string;
            };
            fel: components["schemas"]["PlanfelDto"][];
            /** @description Radens nummer i filen */
            rad: number;
            utelamnad: boolean;
        };
        PlanradDto: {
            anmarkning: string | null;
            bevaras: boolean;
            format: string | null;
            forvaring: string | null;
            /** @description Hela kalenderår */
            gallrasAr: number | null;
            /** @enum {string|null} */
            gallrasFran: "registrering" | "handlingens_datum" | "arendets_avslut" | "inaktualitet" | null;
            handlingstyp: string;
            /** Format: uuid */
            id: string;
            /** @description Klassificeringen */
            kod: string;
            /** Format: uuid */
            planId: string;
            planNr: number;
            process: string;
            /** @description Förvald sekretess */
            sekretessLagrum: string | null;
        };
        PlatsbyteDto: {
            efter: components["schemas"]["PlatsinnehavareDto"] | null;
            fore: components["schemas"]["PlatsinnehavareDto"] | null;
            /** @enum {string} */
            lage: "fortsatter" | "ny_roll" | "ny_ledamot" | "ny_person" | "slutar" | "fel";
            /** @description Platsens nummer, eller numret i turordningen */
            nr: number | null;
            /**
             * Format: uuid
             * @description Raden i importen
             */
            radId: string | null;
            /** @example var ersättare, Sundelius slutar */
            vadHander: string;
        };
        PlatsbytenDto: {
            borjar: number;
            /** Format: date */
            dagEfter: string;
            /**
             * Format: date
             * @description Dagen som kolumnen före visar
             */
            dagFore: string;
            /** @description Ersättarna per parti i turordning */
            ersattare: components["schemas"]["PlatsbyteDto"][];
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @description Övriga uppdrag */
            ovriga: components["schemas"]["PlatsbyteDto"][];
            /** @description Ledamöterna i platsordning */
            platser: components["schemas"]["PlatsbyteDto"][];
            sammaLedamot: number;
            slutar: number;
            /** @description De som inte har något uppdrag kvar i nämnden */
            slutarHelt: components["schemas"]["PlatsinnehavareDto"][];
        };
        PlatsDto: {
            innehavare: components["schemas"]["InnehavareDto"] | null;
            /** @description "efter Hans Tideman", "tom sedan 2026-04-01" */
            kommentar: string | null;
            /** @description Innehavarens parti, eller den senastes när platsen är tom */
            parti: string | null;
            plats: number;
        };
        PlatsinnehavareDto: {
            namn: string;
            parti: string | null;
            /** Format: uuid */
            personId: string | null;
            /** @enum {string} */
            roll: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "ersattare" | "insynsplats" | "personalforetradare" | "personalforetradarersattare" | "narvaroratt";
        };
        PostdagarDto: {
            /** @description Typer som ärendena har */
            arendetyper: string[];
            /** Format: date */
            efter: string | null;
            /** @description Enheter som ärendena har */
            enheter: string[];
            /** Format: date */
            fore: string | null;
        };
        PostradDto: {
            /** Format: uuid */
            arendeId: string | null;
            arendemening: string | null;
            arendetyp: string | null;
            /** @description null när vyn inte får säga det */
            avsandare: string | null;
            /**
             * Format: date
             * @description När den kom in, sändes eller upprättades
             */
            datum: string | null;
            dnr: string | null;
            enhet: string | null;
            /** Format: uuid */
            id: string;
            makulerad: boolean;
            /** @description null när vyn inte får säga det */
            mottagare: string | null;
            /** @description Handlingens nummer i ärendet */
            nr: number | null;
            /** Format: date */
            registreradDatum: string;
            /** @enum {string} */
            riktning: "inkommen" | "utgaende" | "upprattad";
            sekretess: boolean;
            titel: string;
            /** @enum {string} */
            typ: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
        };
        PostsekretessDto: {
            /** @description Under prövning räknas som hemlig och avgörs inom en arbetsdag */
            underProvning: boolean;
        };
        PresidieledamotDto: {
            /** @description Hindret i dag */
            hinder: components["schemas"]["HinderperiodDto"] | null;
            namn: string;
            /** @description Har ordförandens uppgifter i dag */
            ordforandeNu: boolean;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            roll: "ordforande" | "forste_vice" | "andre_vice";
            /** Format: uuid */
            uppdragId: string;
        };
        PresidiumDto: {
            /** @description Förhinder som gäller eller kommer */
            forhinder: components["schemas"]["ForhinderDto"][];
            ledamoter: components["schemas"]["PresidieledamotDto"][];
        };
        ProtokollDto: {
            /** @description Förtroendevalda ser de justerade, och dem som de ska justera */
            delar: components["schemas"]["ProtokollsdelDto"][];
            delarFordelade: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sekreterareId: string | null;
            sekreterareNamn: string;
            version: number;
        };
        ProtokollsdelDto: {
            frister: components["schemas"]["DelfristerDto"];
            /** Format: uuid */
            id: string;
            /** Format: date */
            justeringsdatum: string | null;
            justeringsplats: string | null;
            /** @description sha256 över den låsta texten: det som skrivs under */
            kontrollkod: string | null;
            ordning: number;
            paragrafer: number[];
            /** @enum {string} */
            slag: "ordinarie" | "omedelbar" | "sekretess";
            /** @description Stegen från delens läge */
            steg: components["schemas"]["DelstegDto"][];
            tillkannagivanden: components["schemas"]["TillkannagivandeDto"][];
            /** @enum {string} */
            tillstand: "skrivs" | "klart_for_justering" | "hos_justerare" | "justerad";
            underskrifter: components["schemas"]["UnderskriftDto"][];
            version: number;
        };
        ProvadBalansDto: {
            parti: string;
            platser: number;
            tjanstgorande: number;
        };
        ProvadLedareDto: {
            namn: string;
            parti: string | null;
            /** Format: uuid */
            personId: string;
            skal: string;
        };
        ProvadPersonDto: {
            namn: string;
            parti: string | null;
            /** Format: uuid */
            personId: string;
        };
        ProvadPlatsDto: {
            /** @description Sant när någon annan än den ordinarie tjänstgör, eller ingen */
            andrad: boolean;
            ordinarie: components["schemas"]["ProvadPersonDto"] | null;
            parti: string | null;
            plats: number;
            /** @description Varför just den, eller varför ingen */
            skal: string | null;
            tjanstgorande: components["schemas"]["ProvadPersonDto"] | null;
        };
        ProvningDto: {
            balans: components["schemas"]["ProvadBalansDto"][];
            balansRubbad: boolean;
            balanstext: string;
            beslutsfor: boolean;
            /** Format: date */
            datum: string;
            /** @description Minsta antal (KL 6:27) */
            kravs: number;
            kvorumtext: string;
            /** @description Den som leder sammanträdet */
            leder: components["schemas"]["ProvadLedareDto"] | null;
            /** @description Ersättare på plats som inte tjänstgör */
            overblivna: components["schemas"]["ProvadPersonDto"][];
            platser: components["schemas"]["ProvadPlatsDto"][];
            tjanstgor: number;
        };
        PunktDto: {
            /** Format: uuid */
            arendeId: string | null;
            beslutsforslag: components["schemas"]["BeslutsledDto"][];
            dnr: string | null;
            foredragande: string | null;
            handlingar: components["schemas"]["PunkthandlingDto"][];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Samma i alla versioner av listan
             */
            nyckel: string;
            oppen: boolean;
            ordning: number;
            sammanfattning: string | null;
            sekretess: boolean;
            tidFran: string | null;
            tidTill: string | null;
            titel: string;
            /** @enum {string} */
            typ: "beslut" | "information" | "anmalan" | "delegation" | "formalia" | "val" | "anstallning";
            /** @description Struken sedan förra versionen */
            utgar: boolean;
        };
        PunkthandlingDto: {
            /** Format: date */
            datum: string | null;
            filer: components["schemas"]["ListfilDto"][];
            /** Format: uuid */
            handlingId: string;
            sekretess: boolean;
            titel: string;
            typ: string;
            /** @description Ordföranden lämnar den utanför utskicket; den namnges i kallelsen */
            utelamnad: boolean;
            /** Format: uuid */
            versionId: string;
            versionNr: number;
        };
        PunktinnehallDto: {
            /**
             * Format: uuid
             * @description Utan ärende: en muntlig punkt
             */
            arendeId?: string;
            beslutsforslag?: components["schemas"]["BeslutsledDto"][];
            foredragande?: string;
            /** @description I den ordning de ska stå; utelämnat vid ändring: oförändrade */
            handlingar?: components["schemas"]["ValdHandlingDto"][];
            /**
             * @description Falskt: behandlas inom stängda dörrar
             * @default true
             */
            oppen: boolean;
            sammanfattning?: string;
            /** @example 18:45 */
            tidFran?: string;
            /** @example 19:00 */
            tidTill?: string;
            titel: string;
            /** @enum {string} */
            typ: "beslut" | "information" | "anmalan" | "delegation" | "formalia" | "val" | "anstallning";
        };
        PunktordningDto: {
            /** @description Varje punkts id en gång, i den nya ordningen */
            ordning: string[];
        };
        RadandringDto: {
            plats?: string;
            rad: number;
            /** @example 18:30 */
            start?: string;
        };
        RadDto: {
            dagar: components["schemas"]["DagDto"][];
            nr: number;
            /** Format: uuid */
            nyckel: string;
            plats: string;
            sammantrade: components["schemas"]["RadsammantradeDto"] | null;
            start: string;
        };
        RadfelDto: {
            /**
             * @description Hur det rättas
             * @example Skriv ett datum som finns, som ÅÅÅÅ-MM-DD.
             */
            atgard: string;
            /** @enum {string} */
            blad: "namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning";
            forslag: components["schemas"]["RattningsforslagDto"][];
            /**
             * @description Kolumnens namn i API:t
             * @example fodelsedatum
             */
            kolumn: string;
            /** @description Raden i filen; rubrikraden är 1 */
            rad: number;
            /**
             * Format: uuid
             * @description null när felet gäller bladet
             */
            radId: string | null;
            /**
             * @description Kolumnens rubrik
             * @example Födelsedatum
             */
            rubrik: string;
            /** @example Rad 6: födelsedatumet 1987-13-02 finns inte. */
            text: string;
        };
        RadindataDto: {
            /** @description Kolumner vars dag avviker från veckodagen; utan val räknas de ut */
            avvikande?: string[];
            /** @description Datum per kolumnens namn */
            datum: {
                [key: string]: string;
            };
            plats?: string;
            /** @example 18:30 */
            start?: string;
        };
        RadsammantradeDto: {
            /** Format: date */
            datum: string;
            /** Format: uuid */
            id: string;
            plats: string;
            /** @description Vad som är annorlunda än i ordningen */
            skiljer: string | null;
            start: string;
            /** @enum {string} */
            tillstand: "planerat" | "kallat" | "pagar" | "ajournerat" | "avslutat" | "installt";
        };
        RapportarendeDto: {
            arendemening: string;
            arendetyp: string | null;
            /** Format: date */
            avslutatDatum: string | null;
            /** Format: date */
            beslutatDatum: string | null;
            dnr: string;
            enhet: string | null;
            /** Format: date */
            frist: string | null;
            /** @description Bara de vilkas siffror man får se */
            handlaggareNamn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            registreratDatum: string;
            sekretess: boolean;
            /** @enum {string} */
            status: "registrerat" | "bereds" | "pa_lista" | "beslutat" | "avslutat" | "makulerat";
        };
        RattaImportradDto: {
            /** @description Ta bort raden ur omgången, eller ta tillbaka den */
            borttagen?: boolean;
            /** @description Celler som ska bli annorlunda; null eller tom text tömmer cellen */
            falt?: {
                [key: string]: string | null;
            };
            /** @description Raden gäller en ny person, fast någon annan har samma namn */
            nyPerson?: boolean;
            /**
             * Format: uuid
             * @description Vilken person raden gäller
             */
            personId?: string | null;
        };
        RattaOrdningDto: {
            /** @description Varför ordningen behöver rättas */
            skal: string;
        };
        RattaPlanradDto: {
            /** @description Cellerna som ändras */
            falt?: {
                [key: string]: string;
            };
            utelamnad?: boolean;
        };
        RattaReglementeDto: {
            antalErsattare?: number;
            antalJusterare?: number;
            /** @enum {string} */
            atergangsregel?: "styrkebalans" | "aldrig" | "alltid";
            /** @example Kommunfullmäktige 2026-06-15 § 88 */
            beslutad?: string | null;
            digitalJustering?: boolean;
            /** Format: date */
            digitalJusteringDatum?: string | null;
            /** @enum {string|null} */
            digitalJusteringNiva?: "enkel" | "avancerad" | null;
            digitalJusteringParagraf?: string | null;
            distans?: boolean;
            /** Format: date */
            distansDatum?: string | null;
            distansParagraf?: string | null;
            /** @example {kod}/{ar}:{lopnr} */
            dnrMonster?: string;
            /** @enum {string} */
            dnrOmfattning?: "namnd" | "organ" | "kommun";
            ersattareSarskiltYttrande?: boolean;
            ersattareYttrarSig?: boolean;
            /** @enum {string} */
            extraArende?: "alla" | "majoritet" | "ordforande";
            forvaringsplats?: string;
            /** @description Per parti de partier vars ersättare kallas in, i ordning och med partiet självt först */
            inkallelseordning?: {
                [key: string]: string[];
            };
            /** @description Högst 14 (KL 5:69) */
            justeringsdagar?: number;
            kallelsedagar?: number;
            kallelseIVardagar?: boolean;
            offentligaSammantraden?: boolean;
            platser?: number;
            tillaggsdagar?: number;
        };
        RattaUppdragDto: {
            /** Format: date */
            fran?: string;
            /** @description "-" för politisk vilde */
            parti?: string | null;
            plats?: number | null;
            /** @description Vad som var fel; står kvar bland ändringarna */
            skal?: string;
            turordning?: number | null;
        };
        RattningsforslagDto: {
            /** @enum {boolean} */
            borttagen?: true;
            /** @description Skicka vidare som falt i PATCH av raden */
            falt?: {
                [key: string]: string | null;
            };
            /** @enum {boolean} */
            nyPerson?: true;
            /** Format: uuid */
            personId?: string;
            /**
             * @description Knappens text
             * @example Använd KD
             */
            text: string;
        };
        RegistreradHandlingDto: {
            /** Format: uuid */
            id: string;
            nr: number | null;
            /** Format: uuid */
            versionId: string;
        };
        RegistreradPostDto: {
            /** Format: uuid */
            arendeId: string;
            dnr: string;
            /** Format: uuid */
            handlingId: string;
            nr: number | null;
            nyttArende: boolean;
            /** Format: uuid */
            registreringId: string;
        };
        RegistreraPostDto: {
            /**
             * Format: uuid
             * @description Saknas när ärendet är nytt
             */
            arendeId?: string | null;
            avsandare?: string | null;
            /**
             * @description Avgör vad webben visar av namnet; förvalt enskild
             * @enum {string|null}
             */
            avsandarslag?: "enskild" | "foretag" | "forening" | "myndighet" | "organisation" | null;
            /** @description De delar som följer med */
            delar: string[];
            /**
             * Format: date
             * @description Dagen den kom in
             */
            inkom: string;
            /** @description Görs av klienten, en gång per klick: samma nyckel registrerar en gång */
            nyckel: string;
            nyttArende?: components["schemas"]["NyttArendeUrPostDto"] | null;
            sekretess: components["schemas"]["SekretessDto"];
            titel: string;
            titelSkyddad?: string | null;
            /** @enum {string} */
            typ: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
        };
        RegistreratDto: {
            dnr: string;
            /** Format: uuid */
            id: string;
        };
        RegistreraUppladdadeDto: {
            /**
             * Format: uuid
             * @description Handlingen som den är bilaga till
             */
            bilagaTill?: string | null;
            handling: components["schemas"]["NyHandlingDto"];
            /** @description Egna klara uppladdningar, i filernas ordning */
            uppladdningar: string[];
        };
        ReglementeDto: {
            antalErsattare: number;
            antalJusterare: number;
            /** @enum {string} */
            atergangsregel: "styrkebalans" | "aldrig" | "alltid";
            /** @example Kommunfullmäktige 2026-06-15 § 88 */
            beslutad: string | null;
            digitalJustering: boolean;
            /** Format: date */
            digitalJusteringDatum: string | null;
            /** @enum {string|null} */
            digitalJusteringNiva: "enkel" | "avancerad" | null;
            digitalJusteringParagraf: string | null;
            distans: boolean;
            /** Format: date */
            distansDatum: string | null;
            distansParagraf: string | null;
            /** @example {kod}/{ar}:{lopnr} */
            dnrMonster: string;
            /** @enum {string} */
            dnrOmfattning: "namnd" | "organ" | "kommun";
            ersattareSarskiltYttrande: boolean;
            ersattareYttrarSig: boolean;
            /** @enum {string} */
            extraArende: "alla" | "majoritet" | "ordforande";
            forvaringsplats: string;
            /** Format: uuid */
            frislapparePersonId: string | null;
            /** Format: date */
            giltigFran: string;
            /** Format: date */
            giltigTill: string | null;
            /** Format: uuid */
            id: string;
            /** @description Per parti de partier vars ersättare kallas in, i ordning och med partiet självt först */
            inkallelseordning: {
                [key: string]: string[];
            };
            /** @description Högst 14 (KL 5:69) */
            justeringsdagar: number;
            kallelsedagar: number;
            kallelseIVardagar: boolean;
            /** Format: uuid */
            namndId: string;
            offentligaSammantraden: boolean;
            platser: number;
            tillaggsdagar: number;
            version: number;
        };
        ReglementesmeningDto: {
            /**
             * @description Regeln som meningen handlar om
             * @enum {string}
             */
            falt: "platser" | "antalErsattare" | "kallelsedagar" | "tillaggsdagar" | "extraArende" | "inkallelseordning" | "atergangsregel" | "ersattareYttrarSig" | "ersattareSarskiltYttrande" | "distans" | "offentligaSammantraden" | "justeringsdagar" | "antalJusterare" | "digitalJustering" | "forvaringsplats" | "dnrMonster" | "dnrOmfattning";
            /** @enum {string} */
            omrade: "Ledamöter" | "Kallelse" | "Sammanträde" | "Protokoll" | "Diarium";
            /** @example Kallelsen ska vara framme senast sju dagar före sammanträdet. */
            text: string;
        };
        ReglementesprovDto: {
            /** @description Det som inte går att spara */
            brister: components["schemas"]["FaltbristDto"][];
            sammanfattning: components["schemas"]["ReglementesmeningDto"][];
            /** @description Mot den senaste versionen */
            skillnader: components["schemas"]["ReglementesskillnadDto"][];
        };
        ReglementesskillnadDto: {
            /** @description Det som gäller i stället; null när regeln är borta */
            efter: string | null;
            /** @enum {string} */
            falt: "platser" | "antalErsattare" | "kallelsedagar" | "tillaggsdagar" | "extraArende" | "inkallelseordning" | "atergangsregel" | "ersattareYttrarSig" | "ersattareSarskiltYttrande" | "distans" | "offentligaSammantraden" | "justeringsdagar" | "antalJusterare" | "digitalJustering" | "forvaringsplats" | "dnrMonster" | "dnrOmfattning";
            /** @description Det som gällde; null när regeln är ny */
            fore: string | null;
        };
        ReglementesskillnaderDto: {
            /**
             * Format: uuid
             * @description Versionen den jämförs med; null för den första
             */
            motId: string | null;
            /**
             * Format: uuid
             * @description Versionen som jämförs
             */
            reglementeId: string;
            skillnader: components["schemas"]["ReglementesskillnadDto"][];
        };
        ReservkoderDto: {
            /** @description Visas bara nu; null när kontot redan har koder */
            reservkoder: string[] | null;
        };
        RevisorDto: {
            /** Format: uuid */
            kontoId: string;
            namn: string;
        };
        RevisorerDto: {
            rader: components["schemas"]["RevisorDto"][];
        };
        RolltilldelningDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            inloggningsnamn: string;
            /** Format: uuid */
            kontoId: string;
            namn: string;
            /** @enum {string} */
            roll: "registrator" | "namndsekreterare" | "handlaggare" | "chef" | "ordforande" | "ledamot" | "ersattare" | "forvaltningschef" | "administrator" | "revisor";
            /** Format: date */
            till: string | null;
            version: number;
        };
        SammantradeDto: {
            /** Format: date */
            datum: string;
            /** Format: uuid */
            id: string;
            installtSkal: string | null;
            /**
             * Format: date
             * @description Dagen då kallelsen går ut av sig själv, när listan är frisläppt
             */
            kallelsedag: string;
            /** Format: uuid */
            namndId: string;
            plats: string;
            /** Format: uuid */
            sekreterareId: string | null;
            /** Format: date */
            senastKallelse: string;
            /** Format: date */
            senastTillagg: string;
            slut: string | null;
            /** @example 18:30 */
            start: string;
            /** @enum {string} */
            tillstand: "planerat" | "kallat" | "pagar" | "ajournerat" | "avslutat" | "installt";
            version: number;
        };
        SammantradesdelDto: {
            rader: components["schemas"]["StartsammantradeDto"][];
        };
        SammantradesordningDto: {
            /** Format: date */
            antagenDatum: string | null;
            /** Format: uuid */
            antagenParagrafId: string | null;
            antagenParagrafNr: number | null;
            /**
             * Format: date-time
             * @description När antagandet antecknades
             */
            antagenTid: string | null;
            ar: number;
            /** @description Tom när ordningen är ren. Avvikelser hindrar inte ett antagande. */
            avvikelser: components["schemas"]["OrdningsavvikelseDto"][];
            /** Format: uuid */
            ersatterId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Ur reglementet, som det var när ordningen gjordes */
            kallelsedagar: number;
            kolumner: components["schemas"]["KolumnDto"][];
            /** @description Mönstret som ordningen gjordes av */
            monster: {
                [key: string]: unknown;
            } | null;
            /** Format: uuid */
            namndId: string;
            /** @description Version inom året, från 1 */
            nr: number;
            rader: components["schemas"]["RadDto"][];
            /** @enum {string} */
            rakning: "kalenderdagar" | "vardagar";
            rattelseSkal: string | null;
            steg: components["schemas"]["OrdningsstegDto"][];
            /** @enum {string} */
            tillstand: "utkast" | "antagen" | "ersatt";
            version: number;
        };
        SammantradesoversiktDto: {
            /** Format: date */
            datum: string;
            dokument: components["schemas"]["DokumentDto"][];
            /** @description Vem som släppte den senaste listan */
            frislappning: components["schemas"]["FrislappningDto"] | null;
            /** Format: uuid */
            id: string;
            installtSkal: string | null;
            /**
             * Format: date
             * @description Dagen då kallelsen går ut av sig själv, när listan är frisläppt
             */
            kallelsedag: string;
            kallelser: components["schemas"]["KallelseDto"][];
            listor: components["schemas"]["ListversionDto"][];
            /** Format: uuid */
            namndId: string;
            plats: string;
            protokoll: components["schemas"]["ProtokollDto"] | null;
            /** Format: uuid */
            sekreterareId: string | null;
            /** Format: date */
            senastKallelse: string;
            /** Format: date */
            senastTillagg: string;
            slut: string | null;
            /** @example 18:30 */
            start: string;
            /** @description Vilka steg som är öppna nu, och varför de andra inte är det */
            steg: components["schemas"]["SammantradesstegDto"][];
            /** @enum {string} */
            tillstand: "planerat" | "kallat" | "pagar" | "ajournerat" | "avslutat" | "installt";
            version: number;
        };
        SammantradesstegDto: {
            /** @description Varför steget inte kan tas nu */
            hinder: components["schemas"]["HinderDto"] | null;
            /** @enum {string} */
            namn: "kalla" | "oppna" | "ajournera" | "ateruppta" | "avsluta" | "stallIn";
            oppet: boolean;
        };
        SattInkallelseordningDto: {
            /**
             * @description Beslutet
             * @example Kommunfullmäktige 2026-06-15 § 88
             */
            beslutad: string;
            /**
             * Format: date
             * @description Första dagen; en ny version av reglementet gäller från den
             */
            giltigFran: string;
            /**
             * @description Partiet självt först
             * @example [
             *       "S",
             *       "V",
             *       "C"
             *     ]
             */
            ordning: string[];
            /** @example S */
            parti: string;
        };
        SattTurordningDto: {
            beslut?: components["schemas"]["BeslutsgrundDto"] | null;
            /**
             * Format: date
             * @description Första dagen som ordningen gäller
             */
            fran: string;
            /** @description Partiets alla ersättare den dagen, uppdragens id, först i tur först */
            ordning: string[];
            /** @example S */
            parti: string;
        };
        SekretessDto: {
            /** @description Lagrummet, till exempel OSL 26:1 */
            lagrum: string | null;
            /** @description Sekretessen prövas ännu; räknas som sekretess */
            underProvning: boolean;
        };
        SessionstiderDto: {
            /**
             * Format: date-time
             * @description Serverns tid
             */
            nu: string;
            /**
             * Format: date-time
             * @description När den tar slut hur flitigt den än används
             */
            sistaSlut: string;
            /**
             * Format: date-time
             * @description När inloggningen tar slut om den inte används
             */
            vilaSlut: string;
        };
        SkalDto: {
            /** @description Varför; syns för dem som skriver och granskar */
            skal: string;
        };
        SkapadDto: {
            /** Format: uuid */
            id: string;
        };
        SkickadDto: {
            /**
             * @description Lämnat på ett säkert sätt; krävs när ärendet har sekretess
             * @default false
             */
            sakert: boolean;
            /** @description Hur utdraget lämnades: brev, internpost, överlämnat … */
            satt: string;
        };
        SkickaKallelseDto: {
            /** @description Krävs efter sista dagen */
            skal?: string;
        };
        SkiftesnamndDto: {
            /** Format: uuid */
            id: string;
            namn: string;
        };
        SkrivelsedelDto: {
            rader: components["schemas"]["StartskrivelseDto"][];
        };
        SkrivelseDto: {
            arendeId: string | null;
            arendet: string | null;
            aterlamnadSkal: string | null;
            avsnitt: components["schemas"]["AvsnittDto"][];
            /** Format: date */
            datum: string;
            dnr: string | null;
            efterfoljareId: string | null;
            expedieras: string[];
            /** Format: date-time */
            faststalldTid: string | null;
            foregaendeId: string | null;
            forslag: components["schemas"]["ForslagsnodDto"][];
            forvaltning: string | null;
            handlingId: string | null;
            handlingVersionId: string | null;
            /** Format: uuid */
            id: string;
            mottagare: string | null;
            /** Format: uuid */
            namndId: string;
            referensId: string | null;
            referensNamn: string | null;
            rubrik: string;
            sammanfattning: string | null;
            steg: components["schemas"]["SkrivelsestegDto"][];
            /** @enum {string} */
            tillstand: "utkast" | "granskning" | "godkand" | "faststalld";
            undertecknare: components["schemas"]["UndertecknareDto"][];
            version: number;
            versionsnr: number;
            versionsskal: string | null;
        };
        SkrivelsehinderDto: {
            /** @example BEREDNING.INTE_DIN_TUR */
            kod: string;
            /** @description En svensk mening */
            text: string;
        };
        SkrivelseradDto: {
            arendeId: string | null;
            /** Format: date */
            datum: string;
            dnr: string | null;
            forvaltning: string | null;
            /** Format: uuid */
            id: string;
            referensNamn: string | null;
            rubrik: string;
            /** @enum {string} */
            tillstand: "utkast" | "granskning" | "godkand" | "faststalld";
            /** @description Den som står i tur att godkänna */
            vantarPa: string | null;
            version: number;
            versionsnr: number;
        };
        SkrivelsestegDto: {
            /** @description Varför steget inte är öppet för dig nu */
            hinder: components["schemas"]["SkrivelsehinderDto"] | null;
            /** @enum {string} */
            namn: "sandTillGranskning" | "godkann" | "aterlamna" | "faststall" | "nyVersion";
            oppet: boolean;
        };
        SkrivStandardpunkterDto: {
            punkter: components["schemas"]["StandardpunktDto"][];
        };
        SkyddadeDto: {
            personer: components["schemas"]["SkyddadPersonDto"][];
        };
        SkyddadPersonDto: {
            adress: string | null;
            epost: string | null;
            /** Format: date */
            fodelsedatum: string | null;
            /** Format: uuid */
            id: string;
            /** @description Det verkliga namnet */
            namn: string;
            /** @enum {string} */
            skydd: "inget" | "kontakt" | "namn";
            telefon: string | null;
            version: number;
            /** @description Namnet som alla andra ser */
            visatNamn: string;
        };
        SkyddsinsynDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            kontoId: string;
            /** @description Vem som är utsedd */
            namn: string;
            skal: string;
            /** Format: date */
            till: string | null;
            version: number;
        };
        SlappFilDto: {
            /** @description Varför filen släpps; står i händelseloggen */
            skal: string;
        };
        SlutKontaktpolitikerDto: {
            /** Format: date */
            till: string;
        };
        SlutSkyddsinsynDto: {
            /** Format: date */
            till: string;
        };
        SokantalDto: {
            /** @description Nyaste året först */
            ar: components["schemas"]["SokvardeDto"][];
            arendetyper: components["schemas"]["SokvardeDto"][];
            /** @description De tjugo med flest */
            handlaggare: components["schemas"]["SokvardeDto"][];
            har: components["schemas"]["SokvardeDto"][];
            /** @description Bara de nyaste träffarna räknades: varje antal är minst */
            minst: boolean;
            namnder: components["schemas"]["SokvardeDto"][];
            status: components["schemas"]["SokvardeDto"][];
        };
        SokdirektDto: {
            /** Format: uuid */
            arendeId: string;
            dnr: string;
            /** @description Sökväg i webben */
            lank: string;
            /** Format: uuid */
            namndId: string;
        };
        SokradDto: {
            /** Format: uuid */
            arendeId: string;
            /** @description Den offentliga ärendemeningen */
            arendemening: string;
            arendetyp: string | null;
            dnr: string;
            handlaggareNamn: string | null;
            /**
             * @description Var orden står
             * @enum {string}
             */
            klass: "dnr" | "mening" | "ovrigt" | "skyddat";
            /** @description Sökväg i webben */
            lank: string;
            /** @description Ärendemeningen med träffarna märkta */
            mening: components["schemas"]["SoktextdelDto"][];
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** Format: date */
            registreratDatum: string;
            sekretess: boolean;
            /** @enum {string} */
            status: "registrerat" | "bereds" | "pa_lista" | "beslutat" | "avslutat" | "makulerat";
            /** @description Högst två; aldrig ur något med sekretess */
            utdrag: components["schemas"]["SokutdragDto"][];
        };
        SoksvarDto: {
            /** @description Högst 1 000 */
            antal: number;
            /** @description En fras söktes bara bland de nyaste ärendena som har alla orden */
            begransad: boolean;
            /** @description Ärendet som numret i rutan är: gå dit */
            direkt: components["schemas"]["SokdirektDto"] | null;
            /** @description Det finns fler än `antal`: skriv ”fler än 1 000” */
            fler: boolean;
            /** @description Rutan med ett annat ord: ”Menade du …” */
            menade: string | null;
            perSida: number;
            rader: components["schemas"]["SokradDto"][];
            /** @description Inget fanns för det skrivna: raderna är träffarna på `menade` */
            rattat: boolean;
            sida: number;
            tolkning: components["schemas"]["SoktolkningDto"];
        };
        SoktextdelDto: {
            text: string;
            /** @description Delen är det som söktes */
            traff: boolean;
        };
        SoktolkningDto: {
            /** @description Det i rutan som inte gick att förstå, som hela meningar */
            anmarkningar: string[];
            /** @description Filter som förstods, som de skrevs */
            filter: string[];
            fraser: string[];
            ord: string[];
            /** @description Det som inte får finnas */
            utan: string[];
        };
        SokutdragDto: {
            /** @description Orden i sitt sammanhang, bit för bit */
            delar: components["schemas"]["SoktextdelDto"][];
            /**
             * @description Var i handlingen orden står
             * @enum {string}
             */
            falt: "titel" | "avsandare" | "text";
            /** Format: uuid */
            handlingId: string;
            /** @description Handlingens nummer i ärendet */
            nr: number;
            /** @description Handlingens rubrik */
            titel: string;
        };
        SokvardeDto: {
            /** @description Högst 1 000 */
            antal: number;
            /** @description Minst så många: skriv ”fler än” eller ett plus */
            fler: boolean;
            /** @description Som det visas */
            text: string;
            /** @description Värdet att filtrera på */
            varde: string;
        };
        SparadeSokningarDto: {
            rader: components["schemas"]["SparadSokningDto"][];
        };
        SparadSokningDto: {
            /** @description Notis och mejl när ett nytt ärende träffas */
            bevaka: boolean;
            /** Format: uuid */
            id: string;
            namn: string;
            q: string;
            /** Format: date-time */
            skapadTid: string;
            version: number;
        };
        StallInDto: {
            skal: string;
        };
        StandardpunktDto: {
            sammanfattning: string | null;
            /** @example Upprop och val av justerare */
            titel: string;
            /** @enum {string} */
            typ: "beslut" | "information" | "anmalan" | "formalia" | "val";
        };
        StandardpunkterDto: {
            /** @description Sant när nämnden inte har ändrat den förvalda listan */
            forvald: boolean;
            punkter: components["schemas"]["StandardpunktDto"][];
            /** @description 0 så länge listan är den förvalda */
            version: number;
        };
        StartanslagDto: {
            /** Format: date */
            dag: string;
            /** @description Kalenderdagar från i dag; negativt när dagen har passerat */
            dagarKvar: number;
            /** Format: uuid */
            delId: string;
            /** @enum {string} */
            lage: "ska_upp" | "uppe" | "far_tas_ned";
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @example 71–84 */
            paragrafer: string;
            /** Format: uuid */
            sammantradeId: string;
            /** Format: date */
            sammantradesdag: string;
        };
        StartarendeDto: {
            /** Format: uuid */
            arendeId: string;
            arendemening: string;
            dnr: string;
            frist: components["schemas"]["StartfristDto"] | null;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            status: string;
        };
        StartfristDto: {
            /** Format: date */
            dag: string;
            dagarKvar: number;
            /** Format: uuid */
            sammantradeId: string;
            /** Format: date */
            sammantradesdag: string;
            /** @example Handlingar till nämndsekreteraren */
            vad: string;
        };
        StarthalltidDto: {
            /** Format: date */
            dag: string;
            /** @description Kalenderdagar från i dag; negativt när dagen har passerat */
            dagarKvar: number;
            /** @example 12:00 */
            klockslag: string | null;
            /** @description Sökväg i webben */
            lank: string;
            /** @example Ordförandeberedning */
            namn: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** Format: uuid */
            sammantradeId: string;
            /** Format: date */
            sammantradesdag: string;
        };
        StarthinderDto: {
            /** @description Det som görs åt det */
            bot: components["schemas"]["BotDto"];
            dnr: string | null;
            /** @description Hos vem det ligger */
            hos: components["schemas"]["HosDto"] | null;
            /** @example SKRIVELSE_INTE_KLAR */
            kod: string;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            punkt: number | null;
            /** @example Tjänsteskrivelsen är inte godkänd */
            rubrik: string;
            /** Format: uuid */
            sammantradeId: string;
            /** Format: date */
            sammantradesdag: string;
            /** Format: date */
            sedan: string | null;
            /** @enum {string} */
            steg: "kallelse" | "sammantrade" | "protokoll" | "justering" | "anslag" | "ned";
            text: string;
        };
        StartjusteringDto: {
            /** Format: date */
            dag: string;
            /** @description Kalenderdagar från i dag; negativt när dagen har passerat */
            dagarKvar: number;
            /** Format: uuid */
            delId: string;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @example 71–84 */
            paragrafer: string;
            /** @enum {string} */
            roll: "ordforande" | "justerare";
            /** Format: uuid */
            sammantradeId: string;
            /** Format: date */
            sammantradesdag: string;
            /**
             * Format: date
             * @description När delen lämnades till justering
             */
            sedan: string;
        };
        StartkallelseDto: {
            dagarKvar: number;
            /** Format: date */
            datum: string;
            /** @description Nämnden sammanträder också på distans */
            distans: boolean;
            /**
             * Format: date
             * @description Sista dag för justering (KL 5:69, 6:35)
             */
            justerasSenast: string;
            /** @description Kallelsen har gått till mig */
            kallad: boolean;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @description Det går att svara nu */
            oppet: boolean;
            plats: string;
            /** Format: uuid */
            sammantradeId: string;
            /** @example 18:30 */
            start: string;
            /** @enum {string|null} */
            svar: "kommer" | "distans" | "forhinder" | null;
            /** Format: date-time */
            svarTid: string | null;
            tillstand: string;
        };
        StartnamndDto: {
            namn: string;
            /** Format: uuid */
            namndId: string;
        };
        StartprotokolldelDto: {
            rader: components["schemas"]["StartprotokollDto"][];
        };
        StartprotokollDto: {
            /** Format: date */
            dag: string;
            /** @description Kalenderdagar från i dag; negativt när dagen har passerat */
            dagarKvar: number;
            /** Format: uuid */
            delId: string | null;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            /** @example 71–84 */
            paragrafer: string;
            /** Format: uuid */
            sammantradeId: string;
            /** Format: date */
            sammantradesdag: string;
            /**
             * Format: date
             * @description När delen lämnades till justering
             */
            sedan: string | null;
            /** @enum {string|null} */
            slag: "ordinarie" | "omedelbar" | "sekretess" | null;
            /** @enum {string} */
            tillstand: "skrivs" | "klart_for_justering" | "hos_justerare";
            vantarPa: string[];
        };
        StartsammantradeDto: {
            /** @example 27 dagar kvar till ordförandeberedningen */
            anmarkning: string | null;
            /** Format: date */
            datum: string;
            kedja: components["schemas"]["KedjelankDto"][];
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            plats: string;
            /** Format: uuid */
            sammantradeId: string;
            /** @example 18:30 */
            start: string;
            tillstand: string;
        };
        StartsidaDto: {
            /** @description Delarna som finns, i visningsordning */
            delar: ("hinder" | "sammantraden" | "kallelser" | "justera" | "godkannande" | "skrivelser" | "arenden" | "protokoll" | "anslag" | "utskick" | "halltider" | "nytt" | "drift")[];
            /** Format: date */
            idag: string;
            namnder: components["schemas"]["StartnamndDto"][];
            /** @description Veckans nummer */
            vecka: number;
        };
        StartskrivelseDto: {
            /** Format: uuid */
            arendeId: string | null;
            /** @description Varför den kom tillbaka */
            aterlamnadSkal: string | null;
            dnr: string | null;
            frist: components["schemas"]["StartfristDto"] | null;
            /** @description Sökväg i webben */
            lank: string;
            /** @description Nämndens namn */
            namnd: string;
            /** Format: uuid */
            namndId: string;
            rubrik: string;
            /** Format: date */
            sedan: string | null;
            /** Format: uuid */
            skrivelseId: string;
            /** @enum {string} */
            tillstand: "utkast" | "granskning" | "godkand";
            /** @description Den som står i tur att godkänna */
            vantarPa: string | null;
        };
        StegUppDto: {
            /**
             * @description Koden ur appen eller en reservkod
             * @example 123456
             */
            kod?: string;
            /** Format: password */
            losenord: string;
        };
        SvarshistorikDto: {
            /** @description Den som svarade eller antecknade */
            av: string;
            /**
             * @description Genom länken, inloggad, eller antecknat av sekreteraren
             * @enum {string}
             */
            satt: "lank" | "inloggad" | "sekreterare";
            /** @enum {string} */
            svar: "kommer" | "distans" | "forhinder";
            /** Format: date-time */
            tid: string;
        };
        SvarslageDto: {
            /** @description Nämnden sammanträder också på distans */
            distans: boolean;
            /** @description Nyast först */
            historik: components["schemas"]["SvarshistorikDto"][];
            namn: string;
            /** @description Det går att svara nu */
            oppet: boolean;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            sammantradeId: string;
            /**
             * @description Det svar som gäller
             * @enum {string|null}
             */
            svar: "kommer" | "distans" | "forhinder" | null;
            /** Format: date-time */
            svarTid: string | null;
        };
        TidsradDto: {
            /** @description Så många ärenden vilar siffrorna på */
            antal: number;
            kvartil1: number | null;
            kvartil3: number | null;
            /** @description Dagar; null när ärendena är för få för att visas */
            median: number | null;
            namn: string | null;
        };
        TillkannagivandeDto: {
            /** Format: date */
            anslagsdatum: string;
            forvaringsplats: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            nedtagetDatum: string | null;
            nr: number;
            /** Format: date */
            sistaOverklagandedag: string;
            /** Format: date */
            tidigastNed: string;
        };
        TjanstgorandeDto: {
            /** @description Den som ersätts */
            for: components["schemas"]["PersonnamnDto"] | null;
            namn: string;
            /**
             * Format: uuid
             * @description null: ett parti
             */
            personId: string | null;
        };
        TjanstgorandeIndataDto: {
            /**
             * Format: uuid
             * @description Den som ersätts
             */
            forPersonId?: string | null;
            /** Format: uuid */
            personId: string;
        };
        TjanstgoringDto: {
            jav: string[];
            /** Format: uuid */
            ordforandeId: string;
            /** @description Varför tjänstgöringen ändras */
            skal: string;
            tjanstgorande: components["schemas"]["TjanstgorandeIndataDto"][];
        };
        TurordningDto: {
            /** Format: date */
            datum: string;
            ersattare: components["schemas"]["TurordningsradDto"][];
            parti: string;
            /** @description 0 tills ordningen har satts som helhet */
            version: number;
        };
        TurordningsradDto: {
            namn: string;
            nr: number | null;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            uppdragId: string;
        };
        UnderProvningDto: {
            antal: number;
            /** @description Längre än en arbetsdag */
            overEnArbetsdag: number;
        };
        UnderskriftDto: {
            /** Format: date */
            datum: string;
            namn: string;
            paragrafer: number[];
            /** Format: uuid */
            personId: string;
            plats: string;
            /** @enum {string} */
            roll: "ordforande" | "justerare";
        };
        UnderskriftIndataDto: {
            /** @description Utelämnade: de som personen ledde, eller är vald att justera */
            paragrafer?: number[];
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            roll: "ordforande" | "justerare";
        };
        UndertecknareDto: {
            /**
             * Format: uuid
             * @description Den som godkände i undertecknarens ställe
             */
            godkandAvId: string | null;
            godkandAvNamn: string | null;
            /** Format: date-time */
            godkandTid: string | null;
            namn: string;
            /** Format: uuid */
            personId: string;
            titel: string;
        };
        UppdragDto: {
            /** Format: date */
            fran: string;
            /** Format: uuid */
            id: string;
            namn: string;
            parti: string | null;
            /** Format: uuid */
            personId: string;
            plats: number | null;
            /** @enum {string} */
            roll: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "ersattare" | "insynsplats" | "personalforetradare" | "personalforetradarersattare" | "narvaroratt";
            /** Format: date */
            till: string | null;
            turordning: number | null;
            version: number;
        };
        UppdragsandringDto: {
            /** @description Vem som skrev in det */
            av: string;
            beslut: components["schemas"]["BeslutsgrundDto"] | null;
            /** @description De ändrade fälten som de blev */
            efter: {
                [key: string]: unknown;
            } | null;
            /** @description De ändrade fälten som de var */
            fore: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date
             * @description Första dagen som ändringen gäller
             */
            galler: string;
            /** Format: uuid */
            id: string;
            namn: string | null;
            parti: string | null;
            skal: string | null;
            /** @enum {string} */
            slag: "val" | "fyllnadsval" | "avsagelse" | "slut" | "byte" | "turordning" | "rattelse";
            /** @description Vad som hände, i en mening */
            text: string;
            /** Format: date-time */
            tid: string;
            /** Format: uuid */
            uppdragId: string | null;
        };
        UpphorDto: {
            beslut: components["schemas"]["BeslutsgrundDto"];
            /**
             * Format: date
             * @description Organets sista dag; uppdragen i det slutar samma dag
             */
            till: string;
        };
        UppladdningDto: {
            /** @description Med ändelsen rättad när uppladdningen är klar */
            filnamn: string;
            /** Format: uuid */
            id: string;
            /** @description Varför filen kommer att hållas tillbaka */
            karantanSkal: string | null;
            /** @description Efter innehållet; null tills uppladdningen är klar */
            mediatyp: string | null;
            /** @description Byte som tagits emot */
            mottaget: number;
            /** @description Byte */
            storlek: number;
            /** @enum {string} */
            tillstand: "pagar" | "klar";
            /**
             * Format: date-time
             * @description Tas bort då, om den inte registrerats
             */
            upphor: string;
            varningar: components["schemas"]["FilvarningDto"][];
        };
        UpprattaHandlingDto: {
            /**
             * @description Utelämnat: handlingen fastställs bara
             * @enum {string|null}
             */
            genom: "expediering" | "publicering" | "slutbehandling" | null;
        };
        UpprattandeDto: {
            /** Format: date-time */
            faststalldTid: string;
            /** @enum {string|null} */
            genom: "expediering" | "publicering" | "slutbehandling" | null;
            /**
             * Format: date-time
             * @description null: fastställd men inte upprättad
             */
            upprattadTid: string | null;
        };
        UppropDto: {
            /** @description Hela uppropet, i den ordning det ska skrivas */
            rader: components["schemas"]["NarvaroradDto"][];
        };
        UppropssvarDto: {
            /** @description Hela uppropet, i den ordning det ska skrivas */
            rader: components["schemas"]["NarvaroradDto"][];
            /** @description Sammanträdets version */
            version: number;
        };
        UtseddaDto: {
            utsedda: components["schemas"]["SkyddsinsynDto"][];
        };
        UtskicksdelDto: {
            /** @description Alla, också de som inte får plats bland raderna */
            antal: number;
            rader: components["schemas"]["EjFrammeDto"][];
        };
        VakansDto: {
            /**
             * Format: uuid
             * @description Uppdraget att fylla, för efterUppdragId
             */
            efterUppdragId: string | null;
            parti: string | null;
            plats: number | null;
            /** @enum {string} */
            slag: "plats" | "ersattare" | "ordforande" | "vice";
            text: string;
        };
        ValdHandlingDto: {
            /** @description Lämnas utanför utskicket men namnges i kallelsen */
            utelamnad?: boolean;
            /**
             * Format: uuid
             * @description Handlingens version
             */
            versionId: string;
        };
        ValDto: {
            /** @description Krävs för förtroendevalda */
            beslut?: components["schemas"]["BeslutsgrundDto"] | null;
            /**
             * Format: uuid
             * @description Uppdraget som fylls
             */
            efterUppdragId?: string | null;
            /** Format: date */
            fran: string;
            /** @description "-" för politisk vilde */
            parti?: string | null;
            /** Format: uuid */
            personId: string;
            plats?: number | null;
            /**
             * @description Krävs när efterUppdragId inte anges
             * @enum {string}
             */
            roll?: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "ersattare" | "insynsplats" | "personalforetradare" | "personalforetradarersattare" | "narvaroratt";
            /** Format: date */
            till?: string | null;
            turordning?: number | null;
        };
        ValjPlanradDto: {
            /** Format: uuid */
            planradId: string;
        };
        VisadBevakningDto: {
            /** @description Det som hänt, det senaste först */
            andringar: components["schemas"]["BevakningsandringDto"][];
            ansvarigNamn: string | null;
            ansvarigPersonId: string | null;
            arendeId: string;
            /** @description Den offentliga ärendemeningen */
            arendemening: string;
            avslutadAv: string | null;
            /** Format: date-time */
            avslutadTid: string | null;
            avslutsskal: string | null;
            dnr: string;
            enhetId: string | null;
            enhetNamn: string | null;
            /** @description Så många gånger den har flyttats */
            flyttad: number;
            /** Format: date */
            forfallodag: string;
            forsenad: boolean;
            handlingId: string | null;
            id: string;
            /** @enum {string} */
            kalla: "hand" | "arendetyp" | "remiss_in" | "remiss_ut" | "uppdrag" | "bordlaggning" | "aterremiss" | "medborgarforslag" | "motion" | "lofte";
            /** @enum {string} */
            lage: "oppen" | "klar" | "avbruten";
            namndId: string;
            /** @description Rör ett ärende eller en handling med sekretess */
            sekretess: boolean;
            skal: string | null;
            /** @description null när orden inte får visas (sekretess) */
            vad: string | null;
            version: number;
        };
        VisadMeningDto: {
            av: components["schemas"]["PersonnamnDto"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            slag: "reservation" | "sarskilt_yttrande" | "protokollsanteckning";
            /** @description Texten, för den som ser utkastet */
            text: string | null;
        };
        VisadOmrostningDto: {
            avstar?: components["schemas"]["PersonnamnDto"][];
            blanka?: number | null;
            /** Format: uuid */
            id: string;
            ja?: components["schemas"]["PersonnamnDto"][];
            jaInnebar?: string;
            lottning?: string | null;
            nej?: components["schemas"]["PersonnamnDto"][];
            nejInnebar?: string;
            roster?: components["schemas"]["AlternativDto"][];
            sluten: boolean;
            utfall: string;
            /** @description Ordförandens röst skilde lika röstetal (KL 4:25) */
            utslagsrost?: boolean;
        };
        VisatYrkandeDto: {
            av: components["schemas"]["PersonnamnDto"][];
            /** Format: uuid */
            id: string;
            text: string | null;
            /** @enum {string} */
            typ: "bifall" | "avslag" | "andring" | "tillagg" | "aterremiss" | "bordlaggning";
        };
        YrkandeDto: {
            av: string[];
            text?: string | null;
            /** @enum {string} */
            typ: "bifall" | "avslag" | "andring" | "tillagg" | "aterremiss" | "bordlaggning";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AttJustera_lista: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["AttJusteraDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    AttJustera_protokollet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MinaBevakningar_ics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nyckel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Kontoinloggning_lasKrav: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaktorkravDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontoinloggning_sattKrav: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaktorkravDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaktorkravDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Flode_oppna: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inloggning_loggaIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InloggningDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Inloggning_loggaUt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Aterstallning_begar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BegarAterstallningDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Aterstallning_satt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttLosenordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Andrafaktor_ge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KodDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_geFaktor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassnyckelsvarDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_fragaFaktor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassnyckelfragaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inloggning_lage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InloggningslageDto"];
                };
            };
        };
    };
    Oidc_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leverantor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OidcstartDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcadressDto"];
                };
            };
        };
    };
    Oidc_svar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leverantor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Passnyckel_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassnyckelsvarDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Passnyckel_fragaIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassnyckelfragaDto"];
                };
            };
        };
    };
    Inloggning_stegUpp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StegUppDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Oidc_steg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leverantor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OidcstartDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcadressDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_geSteg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassnyckelsvarDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_fragaSteg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassnyckelfragaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inloggning_jag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JagDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inloggning_har: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionstiderDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommun_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KommunDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommun_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraKommunDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KommunDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunexport_hamta: {
        parameters: {
            query?: {
                /** @description Krävs för CSV; för XLSX begränsar det till ett blad */
                blad?: "namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning";
                /** @description Det som gäller den dagen eller senare; i dag när inget anges */
                datum?: string;
                /** @description XLSX har alla blad, CSV ett */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forvaltning_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ForvaltningDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forvaltning_skapa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyForvaltningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForvaltningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forvaltning_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                forvaltningId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForvaltningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forvaltning_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                forvaltningId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraForvaltningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForvaltningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forvaltning_logotyp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                forvaltningId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forvaltning_bytLogotyp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                forvaltningId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Beskriver bilden för den som inte ser den; före bilden */
                    alttext: string;
                    /**
                     * Format: binary
                     * @description PNG eller SVG, högst 500 kB
                     */
                    bild: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForvaltningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forvaltning_taBortLogotyp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                forvaltningId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForvaltningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ImportomgangDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_ny: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV eller XLSX, högst 10 MB
                     */
                    fil?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_avbryt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_fil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV eller XLSX, högst 10 MB
                     */
                    fil?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_forhandsvisning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForhandsvisningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_genomfor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenomforImportDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_platser: {
        parameters: {
            query?: {
                /** @description Krävs när omgången gäller flera nämnder */
                organId?: string;
            };
            header?: never;
            path: {
                importId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatsbytenDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_rader: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                blad?: "namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning";
                lage?: "ny" | "andras" | "avslutas" | "oforandrad" | "fel" | "borttagen";
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                importId: string;
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ImportradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_ratta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                kommunId: string;
                radId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattaImportradDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportradDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_blad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ImportbladDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunimport_mall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["MandatskifteDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_nytt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttKommunskifteDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_ett: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_angra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_avbryt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_fil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV eller XLSX, högst 10 MB
                     */
                    fil?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_forstaMotet: {
        parameters: {
            query?: {
                /** @description Krävs när omgången gäller flera nämnder */
                organId?: string;
            };
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForstaMotetDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_laggForstaMotet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaggForstaMotetDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LagdaPunkterDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_genomfor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenomforImportDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_kvarlamnat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KvarlamnatDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunskifte_los: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LosKvarlamnadDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KvarlamnatDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunbild_visa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunbild_byt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Beskriver bilden för den som inte ser den; före bilden */
                    alttext: string;
                    /**
                     * Format: binary
                     * @description PNG eller SVG, högst 500 kB
                     */
                    bild: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KommunDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kommunbild_taBort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KommunDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MittKonto_las: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MittKontoDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Oidc_koppla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OidcadressDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Oidc_kopplaBort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MittKonto_valj: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallningarDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallningarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MittKonto_byt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BytLosenordDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_lagg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyPassnyckelDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservkoderDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_bort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassnyckelnamnDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Passnyckel_fragaNy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassnyckelfragaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andrafaktor_nyaReservkoder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservkoderDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MittKonto_loggaUtAlla: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MittKonto_loggaUtEn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andrafaktor_borja: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NyTotpDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andrafaktor_bortTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andrafaktor_bekrafta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KodDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservkoderDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Roll_visa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kontoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KontoDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Roll_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kontoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraKontoDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KontoDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontoinloggning_nollstall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kontoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontoinloggning_lista: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kontoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KontoidentifierarlistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontoinloggning_satt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kontoId: string;
                leverantor: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifierareDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontoinloggning_bort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kontoId: string;
                leverantor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MinaBevakningar_mittVal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BevakningsvalDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MinaBevakningar_valj: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraBevakningsvalDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BevakningsvalDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MinaBevakningar_nyLank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KalenderlankDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MinaBevakningar_taBortLank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Namnd_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                slag?: "kommunfullmaktige" | "kommunstyrelse" | "namnd" | "utskott" | "beredning";
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["NamndDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Namnd_skapa: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyNamndDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamndDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Namnd_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamndDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Namnd_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraNamndDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamndDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Enhet_anstallningar: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Bara tjänster som gäller den dagen */
                datum?: string;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["AnstallningDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Enhet_nyAnstallning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyAnstallningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnstallningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Enhet_andraAnstallning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                anstallningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraAnstallningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnstallningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arende_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                ar?: number;
                handlaggareId?: string;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Dnr i vilken stavning som helst, eller ord */
                sok?: string;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                status?: "registrerat" | "bereds" | "pa_lista" | "beslutat" | "avslutat" | "makulerat";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ArenderadDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arende_registrera: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttArendeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistreratDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arende_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arende_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraArendeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arende_ateroppna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Atkomst_atkomster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AtkomsterDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Atkomst_ge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyAtkomstDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AtkomstDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Atkomst_aterkalla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                atkomstId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arende_avsluta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_iArendet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendebevakningarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_ny: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyBevakningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisadBevakningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arendehandelse_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ArendehandelseDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handling_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                typ?: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
            };
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["HandlingDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handling_ny: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    fil?: string;
                    /** @description JSON, före filen */
                    uppgifter?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistreradHandlingDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handlingsvy_zip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppladdning_handling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistreraUppladdadeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistreradHandlingDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Atkomst_insyn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendeinsynDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Atkomst_personinsyn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                kontoId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersoninsynDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Arende_makulera: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arendeId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakuleraDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_lista: {
        parameters: {
            query?: {
                ansvarigPersonId?: string;
                /** @description Rader per sida */
                antal?: number;
                fran?: string;
                kalla?: "hand" | "arendetyp" | "remiss_in" | "remiss_ut" | "uppdrag" | "bordlaggning" | "aterremiss" | "medborgarforslag" | "motion" | "lofte";
                lage?: "oppna" | "avslutade" | "alla";
                /** @description Sidans nummer */
                sida?: number;
                sok?: string;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                till?: string;
                vy?: "mina" | "enhetens" | "namndens";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["BevakningDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bevakningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisadBevakningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_avbryt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bevakningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvbrytBevakningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisadBevakningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_flytta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bevakningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlyttaBevakningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisadBevakningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_klar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bevakningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvslutaBevakningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisadBevakningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_oppna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bevakningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisadBevakningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_lamnaOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bevakningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LamnaOverBevakningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisadBevakningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_lamnaOverAlla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LamnaOverAllaDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverlamnadeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Bevakning_ansvariga: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BevakningsansvarigaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Dokument_hamta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dokumentId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Enhet_enheter: {
        parameters: {
            query?: {
                /** @description Bara det som gäller den dagen */
                datum?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnhetstradDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Enhet_nyEnhet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyEnhetDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnhetDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Enhet_andraEnhet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enhetId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraEnhetDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnhetDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Export_hamta: {
        parameters: {
            query?: {
                /** @description Krävs för CSV; för XLSX begränsar det till ett blad */
                blad?: "namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning";
                /** @description Det som gäller den dagen eller senare; i dag när inget anges */
                datum?: string;
                /** @description XLSX har alla blad, CSV ett */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andrafaktor_kravI: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaktorkravDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andrafaktor_sattKrav: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaktorkravDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaktorkravDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description INLOGGNING.STEG_UPP: bekräfta först vem du är */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handling_fil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Fil_innehall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Fil_visning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilvisningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Fil_grans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilgransDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Fil_sattGrans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraFilgransDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilgransDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forteckning_forteckning: {
        parameters: {
            query?: {
                /** @description Dagen som förteckningen gäller; i dag när den inte anges */
                datum?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForteckningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Franvaro_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Bara frånvaro som pågår eller kommer */
                kommande?: boolean;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["FranvaroDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Franvaro_satt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyFranvaroDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FranvaroDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Franvaro_aterkalla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                franvaroId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Franvaro_kandidater: {
        parameters: {
            query?: {
                /** @description Första dagen; utelämnad: i dag */
                fran?: string;
                /** @description Sista dagen; utelämnad: den första */
                till?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FranvarokandidaterDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglemente_utse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrislappareDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglementeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Granskning_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["GranskningDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Granskning_oppna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyGranskningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GranskningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Granskning_sluta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                granskningId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GranskningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Granskning_revisorer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisorerDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handling_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handling_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraHandlingDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handlingsvy_ordna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BilageordningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingsvyDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handling_makulera: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakuleraHandlingDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handlingsvy_uppratta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpprattaHandlingDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingsvyDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handling_nyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    fil?: string;
                    /** @description JSON, före filen */
                    uppgifter?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NyVersionDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppladdning_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyVersionAvUppladdadeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NyVersionDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Handlingsvy_vy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingsvyDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_arendetyper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendetypsplanerDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_sattArendetyp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArendetypsplanDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendetypsplanerDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_taBortArendetyp: {
        parameters: {
            query: {
                arendetyp: string;
                handlingensTyp?: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_forslag: {
        parameters: {
            query?: {
                arendetyp?: string;
                sok?: string;
                typ?: "tjansteskrivelse" | "yttrande" | "yrkande" | "skrivelse" | "rapport" | "remiss" | "protokollsutdrag" | "bilaga" | "ovrigt";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanforslagDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_gallringsbara: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["GallringsradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_forHandling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingensPlanDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_valj: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handlingId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValjPlanradDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandlingensPlanDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Planimport_ny: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV eller XLSX, högst 10 MB
                     */
                    fil?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanimportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Planimport_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanimportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Planimport_avbryt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanimportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Planimport_genomfor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenomforPlanDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanimportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Planimport_ratta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
                rad: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattaPlanradDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanimportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Planimport_mall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_versioner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["PlanDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_rader: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                bevaras?: boolean;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Ord ur klassificering, process, handlingstyp eller anmärkning */
                sok?: string;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["PlanradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Hanteringsplan_utanRad: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["PlanhandlingDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ImportomgangDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_ny: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV eller XLSX, högst 10 MB
                     */
                    fil?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_avbryt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_fil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV eller XLSX, högst 10 MB
                     */
                    fil?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_forhandsvisning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForhandsvisningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_genomfor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenomforImportDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_platser: {
        parameters: {
            query?: {
                /** @description Krävs när omgången gäller flera nämnder */
                organId?: string;
            };
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatsbytenDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_rader: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                blad?: "namnder" | "reglementen" | "inkallelseordning" | "fortroendevalda" | "forvaltning";
                lage?: "ny" | "andras" | "avslutas" | "oforandrad" | "fel" | "borttagen";
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                importId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ImportradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_ratta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                namndId: string;
                radId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattaImportradDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportradDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_blad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ImportbladDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Import_mall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Turordning_inkallelse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SattInkallelseordningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglementeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorg_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Förvalt inkommet */
                lada?: "inkommet" | "skrappost" | "dubblett" | "studs";
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                /** @description Förvalt ny */
                tillstand?: "ny" | "registrerad" | "inte_allman";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["InkorgradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorg_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgpostDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorg_fil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delId: string;
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgsteg_dela: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelaPostDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeladPostDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgsteg_inteAllman: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InteAllmanDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgpostDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorg_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgsteg_registrera: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistreraPostDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistreradPostDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgsteg_sekretess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostsekretessDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgpostDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgsteg_skrappost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgpostDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgsteg_tillbaka: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgpostDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorg_taEmot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    fil?: string;
                    /** @description JSON före filen: fran, amne, inkom */
                    uppgifter?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MottagnaFilerDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgsteg_anger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                registreringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorg_stallning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgstallningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgadress_lista: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgadresserDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgadress_lagg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InkorgadressInDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgadresserDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgadress_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                adressId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InkorgadressInDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InkorgadresserDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inkorgadress_taBort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                adressId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Fil_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["KarantanfilDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Fil_skanna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Fil_slapp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlappFilDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontaktpolitiker_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Bara de som gäller den dagen */
                datum?: string;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["KontaktpolitikerDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontaktpolitiker_utse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyKontaktpolitikerDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KontaktpolitikerDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kontaktpolitiker_avsluta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kontaktpolitikerId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlutKontaktpolitikerDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KontaktpolitikerDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Roll_oppna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttKontoDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KontoDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Laslogg_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Bara det som kontot har läst */
                kontoId?: string;
                /** @description Bara läsningar av det objektet */
                objektId?: string;
                /** @description Sidans nummer */
                sida?: number;
                slag?: "sekretess" | "granskning";
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["LasningDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["MandatskifteDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_nytt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttMandatskifteDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_ett: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_angra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_avbryt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_fil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description CSV eller XLSX, högst 10 MB
                     */
                    fil?: string;
                };
            };
        };
        responses: {
            /** @description Svaret */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportomgangDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_forstaMotet: {
        parameters: {
            query?: {
                /** @description Krävs när omgången gäller flera nämnder */
                organId?: string;
            };
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForstaMotetDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_laggForstaMotet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaggForstaMotetDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LagdaPunkterDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_genomfor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenomforImportDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandatskifteDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_kvarlamnat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KvarlamnatDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Mandatskifte_los: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skifteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LosKvarlamnadDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KvarlamnatDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Organtid_namn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrgannamnslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Organtid_byt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BytNamnDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamndDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Paminnelse_las: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaminnelseinstallningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Paminnelse_satt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaminnelsedagarDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaminnelseinstallningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Person_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description En del av namnet */
                namn?: string;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["PersonDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Person_skapa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyPersonDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NyPersonSvar"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Person_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Person_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraPersonDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skydd_sok: {
        parameters: {
            query: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Minst två tecken av namnet */
                namn: string;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["PersontraffDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Postlista_lista: {
        parameters: {
            query: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Ärendets typ */
                arendetyp?: string;
                /** @description Ärendets enhet */
                enhet?: string;
                /** @description Första dagen */
                fran: string;
                riktning?: "inkommen" | "utgaende" | "upprattad";
                /** @description Sidans nummer */
                sida?: number;
                /** @description Sista dagen; samma som den första när den inte anges */
                till?: string;
                vy?: "intern" | "offentlig" | "webb";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["PostradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Postlista_dagar: {
        parameters: {
            query: {
                dag: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostdagarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Postlista_hamta: {
        parameters: {
            query: {
                /** @description Ärendets typ */
                arendetyp?: string;
                /** @description Ärendets enhet */
                enhet?: string;
                format: "csv" | "docx" | "pdf";
                /** @description Första dagen */
                fran: string;
                riktning?: "inkommen" | "utgaende" | "upprattad";
                /** @description Sista dagen; samma som den första när den inte anges */
                till?: string;
                vy?: "intern" | "offentlig" | "webb";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Presidium_visa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidiumDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Presidium_anteckna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttForhinderDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresidiumDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Presidium_aterkalla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                forhinderId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Rapport_arenden: {
        parameters: {
            query: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Tomt: de som inte har någon typ */
                arendetyp?: string;
                /** @description Tomt: de som inte har någon enhet */
                enhet?: string;
                fran: string;
                /** @description Bara en själv, eller någon på en enhet som man är chef för */
                handlaggareId?: string;
                matt: "registrerade" | "avslutade" | "oppna" | "forsenade" | "beslutade" | "underprovning" | "provaslange";
                /** @description Sidans nummer */
                sida?: number;
                till: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["RapportarendeDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Rapport_beslutstid: {
        parameters: {
            query: {
                /** @description Tomt: de som inte har någon typ */
                arendetyp?: string;
                /** @description Tomt: de som inte har någon enhet */
                enhet?: string;
                fran: string;
                till: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeslutstidsrapportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Rapport_diarium: {
        parameters: {
            query: {
                /** @description Tomt: de som inte har någon typ */
                arendetyp?: string;
                /** @description Tomt: de som inte har någon enhet */
                enhet?: string;
                fran: string;
                till: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiarierapportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Rapport_hamta: {
        parameters: {
            query: {
                /** @description Tomt: de som inte har någon typ */
                arendetyp?: string;
                /** @description Tomt: de som inte har någon enhet */
                enhet?: string;
                format: "csv" | "docx" | "pdf";
                fran: string;
                rapport: "diarium" | "beslutstid" | "personer";
                till: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Rapport_personer: {
        parameters: {
            query: {
                /** @description Tomt: de som inte har någon typ */
                arendetyp?: string;
                /** @description Tomt: de som inte har någon enhet */
                enhet?: string;
                fran: string;
                till: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonrapportDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglementestext_den: {
        parameters: {
            query?: {
                /** @description Dagen; i dag när den inte anges */
                datum?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GallandeReglementeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglemente_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ReglementeDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglemente_antaNytt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttReglementeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglementeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglemente_ett: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                reglementeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglementeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglemente_rattaEtt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                reglementeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattaReglementeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglementeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglementestext_skillnad: {
        parameters: {
            query?: {
                /** @description Versionen att jämföra med; den närmast föregående när den inte anges */
                mot?: string;
            };
            header?: never;
            path: {
                namndId: string;
                reglementeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglementesskillnaderDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Reglementestext_prova: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattaReglementeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReglementesprovDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Roll_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["RolltilldelningDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Roll_tilldela: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyRollDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Roll_avsluta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                rollId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Tidigast den dagen */
                fran?: string;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                /** @description Senast den dagen */
                till?: string;
                tillstand?: "planerat" | "kallat" | "pagar" | "ajournerat" | "avslutat" | "installt";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["SammantradeDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_skapa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttSammantradeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Oversikt_ett: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradesoversiktDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraSammantradeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_ajournera: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_ateruppta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_avsluta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvslutaDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Avvikelse_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["AvvikelseDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Avvikelse_ny: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyAvvikelseDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Dokument_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["DokumentDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Expediering_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                tillstand?: "klar_att_skickas" | "stoppad" | "skickad";
            };
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ExpedieringDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Expediering_skickad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expedieringId: string;
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkickadDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpedieringDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_lista: {
        parameters: {
            query?: {
                /** @description Utan val: den senaste som får ses */
                nr?: number;
            };
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_jamfor: {
        parameters: {
            query: {
                fran: number;
                till: number;
            };
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListjamforelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_nyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_ordna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PunktordningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_laggPunkt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PunktinnehallDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_taBortPunkt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                punktId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_andraPunkt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                punktId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PunktinnehallDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kallelse_slapp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kallelse_hallInne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForedragningslistaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Lista_fil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filId: string;
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Narvaro_justerare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JusterarsvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Narvaro_valjJusterare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JusterareDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JusterarsvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kallelse_skicka: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkickaKallelseDto"];
            };
        };
        responses: {
            /** @description Svaret */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KallelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Kallelse_liggare: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                svar?: "kommer" | "distans" | "forhinder" | "inget";
                tillstand?: "vantar" | "sander" | "sand" | "misslyckad" | "studsad" | "oviss";
            };
            header?: never;
            path: {
                namndId: string;
                nr: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["LiggarradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Narvaro_narvaro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppropssvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Narvaro_sattNarvaro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UppropDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppropssvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_oppna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Narvaro_ordforandeskap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdforandeskapssvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Narvaro_sattOrdforandeskap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrdforandeskapDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdforandeskapssvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Paragraf_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                tillstand?: "upptagen" | "beslutad" | "ej_behandlad";
            };
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["ParagrafradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Paragraf_taUppParagraf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyParagrafDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParagrafDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Paragraf_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParagrafDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Paragraf_skrivText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParagraftextDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParagrafDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_nyttBeslut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeslutDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParagrafDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_nyMening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkapadDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_taBortMening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meningId: string;
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_skrivMening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meningId: string;
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeningstextDto"];
            };
        };
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_nyOmrostning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OmrostningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OmrostningssvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_taBortOmrostning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                omrostningId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Paragraf_ratta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TjanstgoringDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParagrafDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_nyttYrkande: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YrkandeDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkapadDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Inlagg_aterta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                paragrafId: string;
                sammantradeId: string;
                yrkandeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Protokoll_protokoll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtokollDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Protokoll_oppna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OppnaProtokollDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtokollDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Protokoll_delar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FordelaDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtokollDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Del_brister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delId: string;
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelbristerDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Del_forbered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delId: string;
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Del_registreraJustering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delId: string;
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PappersjusteringDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtokollDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Del_lamnaDel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delId: string;
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LamnaDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtokollDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Del_ansla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delId: string;
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnslaDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtokollDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantrade_stallIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StallInDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    LamnaSvar_mitt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SvarslageDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    LamnaSvar_svara: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LamnaSvarDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SvarslageDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    LamnaSvar_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                personId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SvarslageDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    LamnaSvar_anteckna: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                personId: string;
                sammantradeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LamnaSvarDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SvarslageDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Bara det året */
                ar?: number;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                tillstand?: "utkast" | "antagen" | "ersatt";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["OrdningslistradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_skapaOrdning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyOrdningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradesordningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                ordningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradesordningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_taBort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                ordningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_justera: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                ordningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraOrdningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradesordningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_ics: {
        parameters: {
            query?: {
                /** @description Bara dagar som rör den kretsen */
                krets?: "handlaggare" | "chef" | "presidium" | "ledamoter";
            };
            header?: never;
            path: {
                namndId: string;
                ordningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_antaOrdning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                ordningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AntaOrdningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AntagandesvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_jamfor: {
        parameters: {
            query?: {
                /** @description Den tidigare versionen; utan den jämförs en rättelse med den den rättar */
                med?: string;
            };
            header?: never;
            path: {
                namndId: string;
                ordningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JamforelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sammantradesordning_rattaOrdning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                ordningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattaOrdningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradesordningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelse_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                arendeId?: string;
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                tillstand?: "utkast" | "granskning" | "godkand" | "faststalld";
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["SkrivelseradDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelse_ny: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NySkrivelseDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelse_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelse_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraSkrivelseDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelseflode_aterlamning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkalDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelseflode_faststallelse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelseflode_godkannande: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelseflode_granskning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelse_skillnad: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skrivelseflode_versioner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                skrivelseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkalDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelseDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skydd_alla: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkyddadeDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skydd_en: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkyddadPersonDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skydd_utsedda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtseddaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skydd_utse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NySkyddsinsynDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkyddsinsynDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Skydd_avsluta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                insynId: string;
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlutSkyddsinsynDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkyddsinsynDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Standardpunkter_las: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardpunkterDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Standardpunkter_skriv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkrivStandardpunkterDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardpunkterDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Forteckning_prova: {
        parameters: {
            query?: {
                /** @description Personernas id med komma emellan */
                borta?: string;
                /** @description Dagen som förteckningen gäller; i dag när den inte anges */
                datum?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Turordning_turordning: {
        parameters: {
            query: {
                /** @description I dag när den inte anges */
                datum?: string;
                parti: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurordningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Turordning_satt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SattTurordningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurordningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppdrag_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Bara uppdrag som gäller den dagen */
                datum?: string;
                parti?: string;
                roll?: "ordforande" | "forste_vice" | "andre_vice" | "ledamot" | "ersattare" | "insynsplats" | "personalforetradare" | "personalforetradarersattare" | "narvaroratt";
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["UppdragDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppdrag_tillsatt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttUppdragDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppdragDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppdrag_ett: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppdragId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppdragDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppdrag_ratta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppdragId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RattaUppdragDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppdragDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andring_avgang: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppdragId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvgangDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppdragDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andring_byt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppdragId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ByteDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppdragDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppdrag_avsluta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppdragId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvslutaUppdragDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppdragDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andring_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Ett parti */
                parti?: string;
                /** @description Sidans nummer */
                sida?: number;
                slag?: "val" | "fyllnadsval" | "avsagelse" | "slut" | "byte" | "turordning" | "rattelse";
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
                /** @description Bara det som rör uppdraget */
                uppdragId?: string;
            };
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["UppdragsandringDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Organtid_upphor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpphorDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamndDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppladdning_lista: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["UppladdningDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppladdning_borja: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppladdning_kasta: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppladdningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppladdning_hurMycket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppladdningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Uppladdning_fortsatt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
                uppladdningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Andring_val: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                namndId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UppdragDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
            /** @description Finns inte, eller får inte ses */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Notis_lista: {
        parameters: {
            query?: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Bara de olästa */
                olasta?: "true" | "false";
                /** @description Sidans nummer */
                sida?: number;
                /** @description Fält att sortera på; minus först ger fallande ordning */
                sortera?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        antal: number;
                        perSida: number;
                        rader: components["schemas"]["NotisDto"][];
                        sida: number;
                    };
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Notis_last: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notisId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Notis_allaLasta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Notis_olasta: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlastaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sok_sok: {
        parameters: {
            query: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Året då ärendet registrerades */
                ar?: number;
                arendetyp?: string;
                /** @description Registrerat från och med */
                fran?: string;
                /** @description Handläggarens person-id */
                handlaggareId?: string;
                /** @description Det ärendet har, med komma mellan: bilaga, fil, beslut, sekretess, bevakning, handlaggare, remiss */
                har?: string[];
                /** @description Bara i den nämnden */
                namndId?: string;
                /** @description Rutan, som docs/sok.md beskriver */
                q: string;
                /** @description Det ärendet saknar, med komma mellan, ur samma lista som `har` */
                saknar?: string[];
                /** @description Sidans nummer */
                sida?: number;
                /** @description Bäst först, nyast först eller äldst först */
                sortera?: "traff" | "-datum" | "datum";
                status?: "registrerat" | "bereds" | "pa_lista" | "beslutat" | "avslutat" | "makulerat";
                /** @description Registrerat till och med */
                till?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoksvarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Palett_sok: {
        parameters: {
            query: {
                /** @description Bara i den nämnden */
                namndId?: string;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PalettDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Sok_rakna: {
        parameters: {
            query: {
                /** @description Rader per sida */
                antal?: number;
                /** @description Året då ärendet registrerades */
                ar?: number;
                arendetyp?: string;
                /** @description Registrerat från och med */
                fran?: string;
                /** @description Handläggarens person-id */
                handlaggareId?: string;
                /** @description Det ärendet har, med komma mellan: bilaga, fil, beslut, sekretess, bevakning, handlaggare, remiss */
                har?: string[];
                /** @description Bara i den nämnden */
                namndId?: string;
                /** @description Rutan, som docs/sok.md beskriver */
                q: string;
                /** @description Det ärendet saknar, med komma mellan, ur samma lista som `har` */
                saknar?: string[];
                /** @description Sidans nummer */
                sida?: number;
                /** @description Bäst först, nyast först eller äldst först */
                sortera?: "traff" | "-datum" | "datum";
                status?: "registrerat" | "bereds" | "pa_lista" | "beslutat" | "avslutat" | "makulerat";
                /** @description Registrerat till och med */
                till?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SokantalDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    SparadSok_mina: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SparadeSokningarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    SparadSok_spara: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NySparadSokningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SparadSokningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    SparadSok_taBort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sokningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    SparadSok_andra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sokningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AndraSparadSokningDto"];
            };
        };
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SparadSokningDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_start: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartsidaDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Motesstart_anslag: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnslagsdelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_arenden: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArendedelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    MinaBevakningar_egna: {
        parameters: {
            query?: {
                /** @description Bara i den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinaBevakningarDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_drift: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftdelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_godkannande: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelsedelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Motesstart_halltider: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HalltidsdelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Motesstart_hinder: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HinderdelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_justera: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JusteradelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_kallelser: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KallelsedelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_nytt: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NyttdelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Motesstart_protokoll: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartprotokolldelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Motesstart_sammantraden: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SammantradesdelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Start_skrivelser: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkrivelsedelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Motesstart_utskick: {
        parameters: {
            query?: {
                /** @description Bara den nämnden */
                namndId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtskicksdelDto"];
                };
            };
            /** @description Inte inloggad */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": unknown;
                };
            };
        };
    };
    Halsokontroll_lage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HalsaSvar"];
                };
            };
        };
    };
}
