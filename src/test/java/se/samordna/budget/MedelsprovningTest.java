package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.Fordelning;
import se.samordna.huvudbok.Medelsprovning;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.Slag;

@DisplayName("Hur ett beslut betalas (R22)")
class MedelsprovningTest {

  private static final Budgetversion PLAN = Facit.version(Facit.utanVellinge());
  private static final Buffert TJUGO = Facit.procent(20, PLAN);
  private static final Budgetlage LAGE = Facit.lage(PLAN);
  private static final Budgetversion LUND = Facit.version(Facit.text(Facit.LUND));
  private static final Budgetlage LUNDS_LAGE = Facit.lage(LUND);
  private static final ArendeId ARENDE = ArendeId.ny();
  private static final UUID EGEN_RAD = UUID.randomUUID();

  private static Finansiering eget(int ar, long kronor) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(Kalla.EGET_KAPITAL), Optional.empty());
  }

  private static Finansiering rad(Kalla kalla, int ar, long kronor, UUID rad) {
    return new Finansiering(ar, Belopp.kronor(kronor), Optional.of(kalla), Optional.of(rad));
  }

  private static Optional<Hinder> prova(
      Budgetlage lage, Buffert buffert, boolean undantag, List<Finansiering> rader) {
    return new Medelsprovning(lage, buffert, Set.of())
        .prova(rader, undantag, () -> efter(lage, rader));
  }

  private static Budgetlage efter(Budgetlage lage, List<Finansiering> rader) {
    return lage.med(new Fordelning(lage, ARENDE, BeslutId.ny(), EGEN_RAD).av(rader));
  }

  private static String kod(Optional<Hinder> hinder) {
    return hinder.map(Hinder::kod).orElse("ja");
  }

  private static String provaBksv(Finansiering... rader) {
    return kod(prova(LAGE, TJUGO, false, List.of(rader)));
  }

  private static Budgetblad bladEfter(int ar, Finansiering... rader) {
    Budgetpost egen =
        new Budgetpost(
            EGEN_RAD, Slag.INSATS, "Strukturövergripande förstudie Vellinge", Optional.of(ARENDE));
    return new Bladrakning(PLAN, Map.of(EGEN_RAD, egen), TJUGO)
        .blad(ar, efter(LAGE, List.of(rader)).saldon());
  }

  @Test
  @DisplayName("före beslutet är 2 421 484 kr kvar att disponera 2024")
  void kvar_fore() {
    assertThat(Facit.blad(PLAN, TJUGO, LAGE, 2024).kvarAttDisponera())
        .isEqualTo(Belopp.kronor(2_421_484));
  }

  @Test
  @DisplayName("172 960 kr ur eget kapital skapar raden och flyttar varje år efter")
  void eget_kapital_flyttar_aren() {
    Finansiering beslut = eget(2024, 172_960);
    Budgetblad blad = bladEfter(2024, beslut);

    assertThat(provaBksv(beslut)).isEqualTo("ja");
    Budgetblad.Sektion insatser = sektion(blad, Slag.INSATS);
    assertThat(insatser.summa()).isEqualTo(Belopp.kronor(1_447_979));
    assertThat(insatser.rader())
        .filteredOn(r -> r.namn().equals("Strukturövergripande förstudie Vellinge"))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.budget()).isEqualTo(Belopp.kronor(172_960));
              assertThat(r.reserverat()).isEqualTo(Belopp.kronor(172_960));
              assertThat(r.ledigt()).isEqualTo(Belopp.NOLL);
            });
    assertThat(sektion(blad, Slag.PERSONAL).summa()).isEqualTo(Belopp.kronor(1_329_868));
    assertThat(blad.kostnader()).isEqualTo(Belopp.kronor(3_463_847));
    assertThat(blad.resultat()).isEqualTo(Belopp.kronor(536_153));
    assertThat(blad.ib()).isEqualTo(Belopp.kronor(2_512_371));
    assertThat(blad.ub()).isEqualTo(Belopp.kronor(3_048_524));
    assertThat(blad.kvarAttDisponera()).isEqualTo(Belopp.kronor(2_248_524));
    assertThat(bladEfter(2025, beslut).kvarAttDisponera()).isEqualTo(Belopp.kronor(3_701_865));
    assertThat(bladEfter(2026, beslut).kvarAttDisponera()).isEqualTo(Belopp.kronor(5_282_434));
  }

  private static Budgetblad.Sektion sektion(Budgetblad blad, Slag slag) {
    return blad.sektioner().stream().filter(s -> s.slag().equals(slag)).findFirst().orElseThrow();
  }

  @Test
  @DisplayName("en budgeterad rad räcker precis till sitt belopp, och inga summor rörs")
  void budgeterad_rad() {
    UUID kraft = Facit.rad(LUND, 2013, "KRAFT");
    Finansiering beslut = rad(Kalla.BUDGETRAD, 2013, 750_000, kraft);
    Buffert ingen = Facit.procent(0, LUND);
    Budgetlage efter = efter(LUNDS_LAGE, List.of(beslut));

    assertThat(kod(prova(LUNDS_LAGE, ingen, false, List.of(beslut)))).isEqualTo("ja");
    Budgetblad fore = Facit.blad(LUND, ingen, LUNDS_LAGE, 2013);
    Budgetblad blad = Facit.blad(LUND, ingen, efter, 2013);
    assertThat(List.of(blad.kostnader(), blad.resultat(), blad.ub(), blad.kvarAttDisponera()))
        .containsExactly(fore.kostnader(), fore.resultat(), fore.ub(), fore.kvarAttDisponera());
    assertThat(sektion(blad, Slag.INSATS).rader())
        .filteredOn(r -> r.radId().equals(kraft))
        .singleElement()
        .extracting(Budgetblad.Rad::ledigt, Budgetblad.Rad::reserverat)
        .containsExactly(Belopp.NOLL, Belopp.kronor(750_000));
    assertThat(prova(efter, ingen, true, List.of(beslut)).orElseThrow())
        .satisfies(
            h -> {
              assertThat(h.kod()).isEqualTo("ryms_inte");
              assertThat(h.text()).contains("KRAFT", "2013", "0\u00a0tkr", "750\u00a0tkr");
            });
  }

  @Test
  @DisplayName("två rader ur samma budgetrad prövas tillsammans")
  void tva_rader_pa_samma_rad() {
    UUID kraft = Facit.rad(LUND, 2013, "KRAFT");
    Finansiering halva = rad(Kalla.BUDGETRAD, 2013, 400_000, kraft);

    assertThat(kod(prova(LUNDS_LAGE, Facit.procent(0, LUND), false, List.of(halva, halva))))
        .isEqualTo("ryms_inte");
  }

  @Test
  @DisplayName("en rad som lästs in som beviljad har inget ledigt")
  void beviljad_rad() {
    UUID aktiv = Facit.rad(PLAN, 2024, "AKTIV");

    assertThat(provaBksv(rad(Kalla.BUDGETRAD, 2024, 1, aktiv))).isEqualTo("ryms_inte");
    assertThat(kod(prova(LAGE, TJUGO, true, List.of(rad(Kalla.BUDGETRAD, 2024, 1, aktiv)))))
        .as("skäl lyfter aldrig radens spärr")
        .isEqualTo("ryms_inte");
    assertThat(provaBksv(rad(Kalla.EGET_KAPITAL, 2024, 50_000, aktiv)))
        .as("men den kan höjas ur eget kapital")
        .isEqualTo("ja");
  }

  @Test
  @DisplayName("eget kapital räcker till det minsta kvar att disponera, den kronan med")
  void eget_kapitals_grans() {
    assertThat(provaBksv(eget(2024, 2_421_484))).isEqualTo("ja");
    Hinder hinder = prova(LAGE, TJUGO, false, List.of(eget(2024, 2_421_485))).orElseThrow();

    assertThat(hinder.kod()).isEqualTo("ryms_inte");
    assertThat(hinder.text())
        .contains("2024", "2\u00a0421\u00a0484\u00a0kr", "2\u00a0421\u00a0485\u00a0kr");
  }

  @Test
  @DisplayName("ett skäl lyfter spärren mot kvar, men aldrig det egna kapitalet under noll")
  void undantag() {
    assertThat(kod(prova(LAGE, TJUGO, true, List.of(eget(2024, 3_221_484))))).isEqualTo("ja");
    assertThat(kod(prova(LAGE, TJUGO, true, List.of(eget(2024, 3_221_485)))))
        .isEqualTo("ryms_inte");
  }

  @Test
  @DisplayName("eget kapital i flera år läggs ihop: det tidiga året tar av de senare")
  void flera_ar_laggs_ihop() {
    assertThat(provaBksv(eget(2026, 5_455_394))).isEqualTo("ja");
    assertThat(provaBksv(eget(2024, 2_000_000), eget(2026, 3_455_394))).isEqualTo("ja");
    assertThat(provaBksv(eget(2024, 2_000_000), eget(2026, 3_455_395))).isEqualTo("ryms_inte");
  }

  @Test
  @DisplayName("ett år utan budget, en okänd rad och en utelämnad källa saknar finansiering")
  void saknar_finansiering() {
    UUID uppfoljning = Facit.rad(PLAN, 2024, "Uppföljning/utvärdering/effektmätning");
    UUID resor = Facit.rad(PLAN, 2024, "Resekostnader");

    assertThat(provaBksv()).isEqualTo("saknar_finansiering");
    assertThat(provaBksv(eget(2027, 1))).isEqualTo("saknar_finansiering");
    assertThat(provaBksv(rad(Kalla.BUDGETRAD, 2024, 1, UUID.randomUUID())))
        .isEqualTo("saknar_finansiering");
    assertThat(provaBksv(rad(Kalla.EGET_KAPITAL, 2024, 1, UUID.randomUUID())))
        .isEqualTo("saknar_finansiering");
    assertThat(provaBksv(rad(Kalla.FRI_RAM, 2024, 1, uppfoljning)))
        .isEqualTo("saknar_finansiering");
    assertThat(provaBksv(rad(Kalla.EGET_KAPITAL, 2024, 1, resor))).isEqualTo("saknar_finansiering");
    assertThat(
            provaBksv(new Finansiering(2024, Belopp.kronor(1), Optional.empty(), Optional.empty())))
        .isEqualTo("saknar_finansiering");
    assertThat(provaBksv(rad(Kalla.BUDGETRAD, 2024, 50_000, uppfoljning))).isEqualTo("ja");
  }

  @Test
  @DisplayName("noll, minus och orimliga belopp nekas som felaktiga")
  void felaktiga_belopp() {
    assertThat(provaBksv(eget(2024, 0))).isEqualTo("felaktigt_belopp");
    assertThat(provaBksv(eget(2024, -1))).isEqualTo("felaktigt_belopp");
    assertThat(
            provaBksv(
                new Finansiering(
                    2024,
                    new Belopp(Long.MAX_VALUE),
                    Optional.of(Kalla.EGET_KAPITAL),
                    Optional.empty())))
        .isEqualTo("felaktigt_belopp");
  }

  @Test
  @DisplayName("fri ram flyttar budget till insatsens rad utan att någon summa ändras")
  void fri_ram() {
    Budgetversion plan = Facit.version(Facit.utanVellinge().replace(";budgeterad;", ";fri_ram;"));
    Budgetlage lage = Facit.lage(plan);
    UUID fri = Facit.rad(plan, 2024, "Uppföljning/utvärdering/effektmätning");
    List<Finansiering> beslut = List.of(rad(Kalla.FRI_RAM, 2024, 20_000, fri));
    Budgetpost egen = new Budgetpost(EGEN_RAD, Slag.INSATS, "Ny insats", Optional.of(ARENDE));

    assertThat(kod(prova(lage, TJUGO, false, beslut))).isEqualTo("ja");
    Budgetblad blad =
        new Bladrakning(plan, Map.of(EGEN_RAD, egen), TJUGO)
            .blad(2024, efter(lage, beslut).saldon());
    assertThat(blad.kostnader()).isEqualTo(Facit.blad(plan, TJUGO, lage, 2024).kostnader());
    assertThat(sektion(blad, Slag.INSATS).rader())
        .filteredOn(r -> r.radId().equals(fri) || r.radId().equals(EGEN_RAD))
        .extracting(Budgetblad.Rad::budget)
        .containsExactly(Belopp.kronor(30_000), Belopp.kronor(20_000));
    assertThat(
            kod(
                prova(
                    efter(lage, beslut),
                    TJUGO,
                    true,
                    List.of(rad(Kalla.FRI_RAM, 2024, 30_001, fri)))))
        .isEqualTo("ryms_inte");
  }
}
