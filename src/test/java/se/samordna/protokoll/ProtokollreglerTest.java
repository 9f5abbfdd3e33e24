package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.Punktslag;
import se.samordna.protokoll.Protokollunderlag.Punktfakta;
import se.samordna.protokoll.Utgava.Attest;
import se.samordna.protokoll.Utgava.Invandning;
import se.samordna.protokoll.Utgava.Signering;

@DisplayName("R16: protokollets gång")
class ProtokollreglerTest {

  private static final Protokollunderlag UNDERLAG =
      Exempel.underlag(List.of(Exempel.punkt(Optional.of(Exempel.bifall()), List.of())));
  private static final Attest ATTEST =
      new Attest("a".repeat(64), "intern", "r", Instant.EPOCH, Instant.EPOCH);

  private static Utgava utgava(
      Utgavestatus status, Optional<UUID> punkt, List<Signering> signeringar) {
    return new Utgava(
        UUID.randomUUID(),
        SammantradeId.ny(),
        1,
        punkt,
        status,
        "{}",
        "a".repeat(64),
        Instant.EPOCH,
        Instant.EPOCH,
        "adm",
        LocalDate.of(2023, 12, 4),
        Optional.empty(),
        signeringar);
  }

  private static Signering vantar(String person, Justeringsroll roll) {
    return new Signering(person, roll, Optional.empty(), Optional.empty());
  }

  private static Signering attesterat(String person, Justeringsroll roll) {
    return new Signering(person, roll, Optional.of(ATTEST), Optional.empty());
  }

  private static Signering invant(String person, boolean antecknad) {
    return new Signering(
        person,
        Justeringsroll.JUSTERARE,
        Optional.empty(),
        Optional.of(new Invandning(antecknad, "Fel tid.", Instant.EPOCH)));
  }

  private static Optional<String> kod(Optional<Hinder> hinder) {
    return hinder.map(Hinder::kod);
  }

  @Test
  @DisplayName("de kallade läser protokollet först när något skickats, den som skriver redan innan")
  void insyn() {
    List<Utgava> skickade = List.of(utgava(Utgavestatus.JUSTERING, Optional.empty(), List.of()));
    assertThat(Protokollregler.farLasas(false, List.of())).isFalse();
    assertThat(Protokollregler.farLasas(false, skickade)).isTrue();
    assertThat(Protokollregler.farLasas(true, List.of())).isTrue();
  }

  @Test
  @DisplayName("en eller två justerare, bland dem som tjänstgör, inte den som leder")
  void justerarna() {
    assertThat(kod(Protokollregler.justerare(UNDERLAG, List.of("bo")))).isEmpty();
    assertThat(kod(Protokollregler.justerare(UNDERLAG, List.of("bo", "carin")))).isEmpty();
    assertThat(kod(Protokollregler.justerare(UNDERLAG, List.of()))).contains("fel_antal_justerare");
    assertThat(kod(Protokollregler.justerare(UNDERLAG, List.of("bo", "bo"))))
        .contains("fel_antal_justerare");
    assertThat(kod(Protokollregler.justerare(UNDERLAG, List.of("anna"))))
        .contains("ordforanden_justerar");
    assertThat(kod(Protokollregler.justerare(UNDERLAG, List.of("eva")))).contains("tjanstgor_inte");
  }

  @Test
  @DisplayName("den som lett mötet justerar alltid, bredvid de valda")
  void de_som_justerar() {
    assertThat(Protokollregler.signeringar(UNDERLAG))
        .extracting(Signering::person, Signering::roll)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("anna", Justeringsroll.ORDFORANDE),
            org.assertj.core.groups.Tuple.tuple("bo", Justeringsroll.JUSTERARE));
  }

  @Test
  @DisplayName("ledde vice en punkt justerar också hon som ordförande, en gång")
  void vice_ledde() {
    Punktfakta p = Exempel.punkt(Optional.of(Exempel.bifall()), List.of());
    Punktfakta ledd =
        new Punktfakta(
            UUID.randomUUID(),
            Optional.of(15),
            Punktslag.BESLUT,
            "Jäv för ordföranden",
            Optional.empty(),
            Optional.of("bo"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            p.beslut(),
            List.of());
    assertThat(Protokollregler.signeringar(Exempel.underlag(List.of(p, ledd))))
        .extracting(Signering::person, Signering::roll)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("anna", Justeringsroll.ORDFORANDE),
            org.assertj.core.groups.Tuple.tuple("bo", Justeringsroll.ORDFORANDE));
  }

  @Test
  @DisplayName("justerat när alla justerat; en antecknad mening räcker, en återlämnad inte")
  void alla_klara() {
    assertThat(
            utgava(
                    Utgavestatus.JUSTERING,
                    Optional.empty(),
                    List.of(
                        attesterat("anna", Justeringsroll.ORDFORANDE),
                        vantar("bo", Justeringsroll.JUSTERARE)))
                .allaKlara())
        .isFalse();
    assertThat(
            utgava(
                    Utgavestatus.JUSTERING,
                    Optional.empty(),
                    List.of(attesterat("anna", Justeringsroll.ORDFORANDE), invant("bo", true)))
                .allaKlara())
        .isTrue();
    assertThat(
            utgava(
                    Utgavestatus.JUSTERING,
                    Optional.empty(),
                    List.of(attesterat("anna", Justeringsroll.ORDFORANDE), invant("bo", false)))
                .allaKlara())
        .isFalse();
  }

  @Test
  @DisplayName("bara den som är utsedd justerar, en gång, medan utgåvan är ute")
  void far_justera() {
    Utgava ute =
        utgava(
            Utgavestatus.JUSTERING,
            Optional.empty(),
            List.of(
                attesterat("anna", Justeringsroll.ORDFORANDE),
                vantar("bo", Justeringsroll.JUSTERARE)));
    assertThat(kod(Protokollregler.farJustera(ute, "bo"))).isEmpty();
    assertThat(kod(Protokollregler.farJustera(ute, "anna"))).contains("redan_justerat");
    assertThat(kod(Protokollregler.farJustera(ute, "carin"))).contains("inte_justerare");
    Utgava gammal =
        utgava(
            Utgavestatus.ATERLAMNAD,
            Optional.empty(),
            List.of(vantar("bo", Justeringsroll.JUSTERARE)));
    assertThat(kod(Protokollregler.farJustera(gammal, "bo"))).contains("inaktuell_version");
  }

  @Test
  @DisplayName("R14: hela protokollet skickas först när sammanträdet är avslutat")
  void avslutat() {
    assertThat(kod(Protokollregler.farSkickas(UNDERLAG, List.of(), true))).isEmpty();
    assertThat(kod(Protokollregler.farSkickas(oavslutat(), List.of(), true)))
        .contains("inte_avslutat");
    assertThat(kod(Protokollregler.farSkickas(oavslutat(), List.of(), false)))
        .as("en paragraf kan justeras omedelbart under mötet")
        .isEmpty();
  }

  private static Protokollunderlag oavslutat() {
    Protokollunderlag u = UNDERLAG;
    return new Protokollunderlag(
        u.forbund(),
        u.sammantradeId(),
        u.slag(),
        u.dag(),
        u.tid(),
        u.plats(),
        u.offentligt(),
        u.oppnat(),
        Optional.empty(),
        u.tjanstgorande(),
        u.ovriga(),
        u.rorelser(),
        u.ordforande(),
        u.sekreterare(),
        u.justerare(),
        u.punkter(),
        u.obehandlade());
  }

  @Test
  @DisplayName("det skickas en gång; en återlämnad utgåva hindrar inte nästa")
  void en_gang() {
    Utgava ute = utgava(Utgavestatus.JUSTERING, Optional.empty(), List.of());
    assertThat(kod(Protokollregler.farSkickas(UNDERLAG, List.of(ute), true)))
        .contains("redan_skickat");
    Utgava tillbaka = utgava(Utgavestatus.ATERLAMNAD, Optional.empty(), List.of());
    assertThat(kod(Protokollregler.farSkickas(UNDERLAG, List.of(tillbaka), true))).isEmpty();
    Utgava paragraf = utgava(Utgavestatus.JUSTERAD, Optional.of(Exempel.PUNKT), List.of());
    assertThat(kod(Protokollregler.farSkickas(UNDERLAG, List.of(paragraf), true)))
        .as("hela protokollet skickas också när en paragraf är omedelbart justerad")
        .isEmpty();
    assertThat(kod(Protokollregler.farSkickas(UNDERLAG, List.of(paragraf), false)))
        .contains("redan_skickat");
  }

  @Test
  @DisplayName("texten är låst från att hela protokollet skickats, inte av en enda paragraf")
  void last_text() {
    assertThat(
            kod(
                Protokollregler.farSkrivas(
                    List.of(utgava(Utgavestatus.JUSTERING, Optional.empty(), List.of())))))
        .contains("skickat_for_justering");
    assertThat(
            kod(
                Protokollregler.farSkrivas(
                    List.of(utgava(Utgavestatus.JUSTERAD, Optional.of(Exempel.PUNKT), List.of())))))
        .isEmpty();
  }
}
