package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samordna.gemensam.Klocka;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Protokollet från utkast till laga kraft, med ny inloggning hos Keycloak")
class ProtokolletsResaTest extends Integrationstest {

  private static final String RUBRIK = "Förstudien i protokollet";
  private static final long ORE = 12_000_00L;
  private static final String TITEL = "Protokoll från styrelsens sammanträde 2023-11-20";

  @Autowired private Klocka klocka;

  private Duration avstand = Duration.ZERO;
  private String mote = "";

  @AfterEach
  void tillbakaTillDagen() {
    klocka.stallAvstand(avstand);
  }

  @Test
  @DisplayName("sekreteraren skriver, två justerar efter ny inloggning, fem anslag, laga kraft")
  void tillLagaKraft() {
    avstand = klocka.avstand();
    ettAvslutatMote();
    try (Webblasare webb = new Webblasare(port())) {
      Person sekreterare = webb.person("administrator.bksv");
      sekreterare.oppna("sammantraden/" + mote, "Styrelsens sammanträde måndag\u00a02023-11-20");
      sekreterare.lank("Protokollet").ser(TITEL);
      skrivOchSkicka(sekreterare);
      sekreterare.granska("protokoll-utkast");
      sekreterare.tryck("Skicka för justering");
      sekreterare.synlig(sekreterare.sida().getByText("Ute för justering"));
      Protokollsteg.justera(webb.person("ordforande.bksv"), mote, TITEL);
      Protokollsteg.justera(webb.person("ledamot.kavlinge.bksv"), mote, TITEL);
      sekreterare.oppna("sammantraden/" + mote + "/protokoll", TITEL);
      List.of("Burlövs kommun", "Kävlinge kommun", "Staffanstorps kommun", "Vellinge kommun")
          .forEach(m -> Protokollsteg.bekrafta(sekreterare, m));
      Protokollsteg.bekrafta(sekreterare, "Region Skåne");
      sekreterare.synlig(sekreterare.sida().getByText("Anslaget överallt"));
      Protokollsteg.rattaMedlemmen(sekreterare, "Vellinge kommun");
      sekreterare.synlig(sekreterare.sida().getByText("Vellinge kommun: var uppsatt 2023-11-20"));
      Protokollsteg.bekrafta(sekreterare, "Vellinge kommun");
      sekreterare.synlig(sekreterare.sida().getByText("Anslaget överallt"));
      sekreterare.granska("protokoll-anslag");
      klocka.stallAvstand(avstand.plusDays(22));
      sekreterare.oppna("sammantraden/" + mote + "/protokoll", TITEL);
      sekreterare.synlig(sekreterare.sida().getByText("Laga kraft 2023-12-12"));
      sekreterare.granska("protokoll-laga-kraft");
      Protokollsteg.maskera(sekreterare, RUBRIK);
      Person besokare = webb.besokare();
      besokare.oppna("offentligt/BKSV/protokoll", "Protokoll");
      besokare.synlig(besokare.sida().getByText("Läs en maskerad kopia").first());
      assertThat(besokare.sida().content()).doesNotContain(RUBRIK);
      besokare.granska("offentligt-maskerat");
      upphavs(webb.person("forbundschef.bksv"));
      assertThat(webb.granskning().brister()).as("tillgänglighet").isEmpty();
    }
  }

  /** R18: domen registreras på beslutet, och frågan är tillbaka hos förbundschefen. */
  private void upphavs(Person chef) {
    chef.oppna("sammantraden/" + mote + "/protokoll", TITEL).tryck("Registrera upphävande");
    chef.granska("protokoll-upphav");
    chef.tryck("Registrera upphävande", 1);
    chef.synlig(chef.sida().getByText("Domens dag: Ange dagen."));
    chef.dag("Domens dag", klocka.idag().toString());
    chef.skriv("Domstol", "Kammarrätten").skriv("Målnummer", "4711-23");
    chef.skriv("Vad domstolen grundade det på", "Beslutet fattades utan beslutsförhet.");
    chef.tryck("Registrera upphävande", 1);
    chef.synlig(chef.sida().getByText("ett nytt förslag ska till styrelsen").first());
    chef.granska("protokoll-upphavt");
    chef.lank("Till ärendet").ser(RUBRIK);
    chef.tillStart().uppgift("Skriv förslag", RUBRIK).ser("Skriv förslag till beslut");
  }

  private static void skrivOchSkicka(Person sekreterare) {
    sekreterare
        .sida()
        .locator("vaadin-text-area textarea")
        .first()
        .fill("Ordföranden öppnar och hälsar de nya ledamöterna välkomna.");
    sekreterare.sida().keyboard().press("Tab");
    sekreterare.synlig(sekreterare.sida().getByText("version 1"));
  }

  private void ettAvslutatMote() {
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2024, "beloppOre", ORE, "finansiering", "eget_kapital"));
    Arendevag vag =
        new Arendevag(
                this,
                "bksv",
                List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af"),
                "vellinge",
                "region")
            .tillStyrelsen(RUBRIK, Map.of(2024, ORE), belopp);
    Arendevag.Mote m =
        vag.sammantrade(List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.staffanstorp"));
    mote = m.sammantradeId();
    vag.som("ordforande")
        .post(
            m.vag("beslut"),
            Map.of(
                "utfall",
                "bifall",
                "belopp",
                belopp,
                "villkor",
                List.of("Slutrapport lämnas"),
                "motivering",
                "Enligt förslaget."))
        .krav(201);
    vag.som("ordforande")
        .post(
            "/sammantraden/" + mote + "/justerare",
            Map.of("personer", List.of("ledamot.kavlinge.bksv")))
        .krav(200);
    vag.som("ordforande").post("/sammantraden/" + mote + "/avsluta", Map.of()).krav(200);
  }
}
