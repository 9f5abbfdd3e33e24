package se.samordna.rekvisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.rekvisition.Rekvisition.Post;

@DisplayName("Rekvisitionens regler")
class RekvisitionsreglerTest {

  private static Rekvisition rekvisition(Rekvisition.Status status, List<Arsbelopp> godkant) {
    return new Rekvisition(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        "januari–juni",
        "",
        new Rekvisition.Betalningsmottagare("Kommunen", "9912346"),
        status,
        List.of(
            new Post(2024, "Lön", new Belopp(300)),
            new Post(2024, "Lokal", new Belopp(200)),
            new Post(2025, "Lön", new Belopp(50))),
        godkant,
        List.of(),
        "",
        "agaren",
        Instant.EPOCH,
        Optional.of("ekonomen").filter(e -> !godkant.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        3);
  }

  private static Rekvisitionskontroll kontroll(boolean villkor, String kommentar, long... ore) {
    return new Rekvisitionskontroll(
        3,
        List.of(new Arsbelopp(2024, new Belopp(ore[0])), new Arsbelopp(2025, new Belopp(ore[1]))),
        villkor,
        kommentar);
  }

  private static String kod(Optional<Hinder> hinder) {
    return hinder.map(Hinder::kod).orElse("ja");
  }

  private static Aktor person(String namn, Roll roll) {
    return new Aktor(namn, namn, "BKSV", Set.of(roll), Set.of("burlov"));
  }

  @Test
  @DisplayName("godkänt får vara mindre än begärt, med skäl, men aldrig mer")
  void delvis() {
    Rekvisition r = rekvisition(Rekvisition.Status.BEGARD, List.of());

    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(true, "", 500, 50)))).isEqualTo("ja");
    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(true, "", 400, 50))))
        .isEqualTo("skal_saknas");
    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(true, "\u200b", 400, 50))))
        .as("tecken utan bredd är inget skäl")
        .isEqualTo("skal_saknas");
    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(true, "Lokalen ingår", 400, 50))))
        .isEqualTo("ja");
    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(true, "x", 501, 0))))
        .isEqualTo("mer_an_begart");
    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(true, "x", 450, 51))))
        .isEqualTo("mer_an_begart");
  }

  @Test
  @DisplayName("inget belopp är avslag och kräver skäl, men inte att villkoren är uppfyllda")
  void avslag() {
    Rekvisition r = rekvisition(Rekvisition.Status.BEGARD, List.of());

    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(false, "", 0, 0))))
        .isEqualTo("skal_saknas");
    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(false, "Underlag saknas", 0, 0))))
        .isEqualTo("ja");
    assertThat(kod(Rekvisitionsregler.kontroll(r, kontroll(false, "", 500, 50))))
        .isEqualTo("villkor_inte_uppfyllda");
  }

  @Test
  @DisplayName("fyra ögon: den som begärt eller kontrollerat attesterar inte")
  void fyra_ogon() {
    Rekvisition r =
        rekvisition(Rekvisition.Status.KONTROLLERAD, List.of(new Arsbelopp(2024, new Belopp(400))));

    assertThat(kod(Rekvisitionsregler.fyraOgon(r, person("chefen", Roll.FORBUNDSCHEF))))
        .isEqualTo("ja");
    assertThat(kod(Rekvisitionsregler.fyraOgon(r, person("ekonomen", Roll.FORBUNDSCHEF))))
        .isEqualTo("samma_person");
    assertThat(kod(Rekvisitionsregler.fyraOgon(r, person("agaren", Roll.FORBUNDSCHEF))))
        .isEqualTo("samma_person");
  }

  @Test
  @DisplayName("det som inte godkänts räknas per år")
  void nedsatt() {
    Rekvisition r =
        rekvisition(Rekvisition.Status.KONTROLLERAD, List.of(new Arsbelopp(2024, new Belopp(400))));

    assertThat(r.nedsatt()).isEqualTo(Map.of(2024, new Belopp(100), 2025, new Belopp(50)));
    assertThat(r.attBetala()).isEqualTo(new Belopp(400));
  }

  @Test
  @DisplayName("fel läge och gammal version är krockar")
  void krockar() {
    Rekvisition r = rekvisition(Rekvisition.Status.ATTESTERAD, List.of());

    assertThat(kod(Rekvisitionsregler.steg(r, r.version(), Rekvisition.Status.BEGARD)))
        .isEqualTo("fel_lage");
    assertThat(kod(Rekvisitionsregler.steg(r, 2, Rekvisition.Status.values())))
        .isEqualTo("inaktuell_version");
  }
}
