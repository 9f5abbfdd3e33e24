package se.samordna.beredning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.arende.Arende;
import se.samordna.arende.Aterkomst;
import se.samordna.gemensam.ArendeId;

@DisplayName("Beredningens läge: det som gäller, och det som hör till tidigare omgångar")
class BeredningslageTest {

  private static final LocalDate DAG = LocalDate.of(2024, 3, 15);

  private static Instant tid(int timme) {
    return Instant.parse("2024-03-15T00:00:00Z").plusSeconds(3600L * timme);
  }

  private static Arende arende(Arende.Steg steg) {
    return new Arende(
        ArendeId.ny(),
        Optional.empty(),
        "Rubrik",
        "",
        "lund",
        Optional.empty(),
        Optional.empty(),
        steg,
        Arende.Status.PAGAR,
        "medelsansokan",
        "",
        1,
        1,
        Optional.empty(),
        Optional.of(tid(0)),
        tid(0),
        "någon",
        1);
  }

  private static Medlemsyttrande sade(String medlem, Yttrandeutfall utfall, int timme) {
    return Medlemsyttrande.av(
        medlem, new YttrandeStore.Lamnat(medlem, Optional.of(utfall), "Skäl", "någon", tid(timme)));
  }

  private static Omgang.Samlat samlat(Yttrandeutfall utfall, int timme) {
    return new Omgang.Samlat(utfall, "Gruppens skäl", tid(timme));
  }

  private static Tjansteskrivelse forslag(int nr, int timme) {
    return new Tjansteskrivelse(
        nr, "Förslag " + nr, List.of(), List.of(), UUID.randomUUID(), tid(timme));
  }

  private static Aterkomst aterkomst(Aterkomst.Slag slag, int timme) {
    return new Aterkomst(slag, DAG, 14, "", "Belys kostnaderna", UUID.randomUUID(), tid(timme));
  }

  private static Beredningslage lage(Arende.Steg steg, Omgang... omgangar) {
    return Beredningslage.av(List.of(omgangar), arende(steg), Optional.empty());
  }

  @Test
  @DisplayName("före återremissen gäller det som sagts och föreslagits, och inget är tidigare")
  void forsta_omgangen() {
    Beredningslage lage =
        lage(
            Arende.Steg.STYRELSE,
            new Omgang(
                1,
                List.of(sade("lund", Yttrandeutfall.TILLSTYRKER, 1)),
                List.of(samlat(Yttrandeutfall.TILLSTYRKER, 2)),
                List.of(forslag(1, 3)),
                List.of()));
    assertThat(lage.omgang()).isEqualTo(1);
    assertThat(lage.forslag().map(Tjansteskrivelse::nr)).contains(1);
    assertThat(lage.samlat()).isPresent();
    assertThat(lage.aterkomst()).isEmpty();
    assertThat(lage.tidigare()).isEmpty();
  }

  @Test
  @DisplayName("efter återremissen är yttranden, samlat yttrande och förslag en tidigare omgång")
  void efter_aterremiss() {
    Omgang forsta =
        new Omgang(
            1,
            List.of(sade("lund", Yttrandeutfall.TILLSTYRKER, 1)),
            List.of(samlat(Yttrandeutfall.TILLSTYRKER, 2)),
            List.of(forslag(1, 3)),
            List.of(aterkomst(Aterkomst.Slag.ATERREMISS, 4)));
    Omgang andra =
        new Omgang(
            2, List.of(Medlemsyttrande.vantar("lund", "Lund")), List.of(), List.of(), List.of());
    Beredningslage lage = lage(Arende.Steg.BEREDNING, forsta, andra);
    assertThat(lage.omgang()).isEqualTo(2);
    assertThat(lage.yttranden())
        .extracting(Medlemsyttrande::tillstand)
        .containsExactly(Medlemsyttrande.Tillstand.VANTAR);
    assertThat(lage.samlat()).isEmpty();
    assertThat(lage.forslag()).isEmpty();
    assertThat(lage.aterkomst().map(Aterkomst::skal)).contains("Belys kostnaderna");
    assertThat(lage.tidigare()).containsExactly(forsta);
  }

  @Test
  @DisplayName("när ett nytt förslag är skrivet är återkomsten avklarad, men omgången står kvar")
  void nytt_forslag() {
    Omgang forsta =
        new Omgang(
            1,
            List.of(),
            List.of(),
            List.of(forslag(1, 3)),
            List.of(aterkomst(Aterkomst.Slag.ATERREMISS, 4)));
    Omgang andra =
        new Omgang(
            2,
            List.of(sade("lund", Yttrandeutfall.TILLSTYRKER, 5)),
            List.of(samlat(Yttrandeutfall.TILLSTYRKER, 6)),
            List.of(forslag(2, 7)),
            List.of());
    Beredningslage lage = lage(Arende.Steg.STYRELSE, forsta, andra);
    assertThat(lage.forslag().map(Tjansteskrivelse::nr)).contains(2);
    assertThat(lage.aterkomst()).isEmpty();
    assertThat(lage.tidigare()).extracting(Omgang::omgang).containsExactly(1);
  }

  @Test
  @DisplayName("utgår ärendet ur listan står yttrandena kvar men förslaget gäller inte")
  void utgick() {
    Beredningslage lage =
        lage(
            Arende.Steg.FORSLAG,
            new Omgang(
                1,
                List.of(sade("lund", Yttrandeutfall.TILLSTYRKER, 1)),
                List.of(samlat(Yttrandeutfall.TILLSTYRKER, 2)),
                List.of(forslag(1, 3)),
                List.of(aterkomst(Aterkomst.Slag.UTGAR, 4))));
    assertThat(lage.yttranden()).hasSize(1);
    assertThat(lage.samlat()).isPresent();
    assertThat(lage.forslag()).isEmpty();
    assertThat(lage.tidigare())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.yttranden()).isEmpty();
              assertThat(o.forslag()).hasSize(1);
            });
  }

  @Test
  @DisplayName("begärd komplettering gäller medan den pågår; när den är lämnad gäller den inte")
  void komplettering() {
    Omgang omgang =
        new Omgang(
            1, List.of(), List.of(samlat(Yttrandeutfall.KOMPLETTERA, 2)), List.of(), List.of());
    assertThat(lage(Arende.Steg.KOMPLETTERING, omgang).samlat()).isPresent();
    Beredningslage lamnad = lage(Arende.Steg.BEREDNING, omgang);
    assertThat(lamnad.samlat()).isEmpty();
    assertThat(lamnad.tidigare())
        .singleElement()
        .extracting(Omgang::samlade)
        .isEqualTo(omgang.samlade());
  }

  @Test
  @DisplayName("återremissen avslutar omgången; det som skrivs efter den hör till nästa")
  void gransen() {
    List<Aterkomst> ater =
        List.of(aterkomst(Aterkomst.Slag.UTGAR, 3), aterkomst(Aterkomst.Slag.ATERREMISS, 4));
    Omgangsgrans forsta = new Omgangsgrans(1, 2, ater);
    Omgangsgrans andra = new Omgangsgrans(2, 2, ater);
    assertThat(forsta.rymmer(tid(3))).isTrue();
    assertThat(forsta.rymmer(tid(4))).as("återremissen själv").isTrue();
    assertThat(andra.rymmer(tid(5))).isTrue();
    assertThat(forsta.rymmer(tid(5))).isFalse();
  }
}
