package se.samordna.forbund.platser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Ordning;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;
import se.samordna.forbund.Plats.Uppdrag;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

@DisplayName("Platserna i registret")
class PlatserTest {

  private static final LocalDate BORJAN = LocalDate.of(2023, 4, 1);
  private static final LocalDate DAG = LocalDate.of(2024, 3, 1);

  private static Plats plats(String medlem, Slag slag, String person, int ordning) {
    return new Plats(
        UUID.randomUUID(),
        Organ.STYRELSE,
        medlem,
        slag,
        person,
        person,
        Uppdrag.INGET,
        ordning,
        BORJAN,
        Optional.empty());
  }

  private static Plats ledamot(String medlem, String person) {
    return plats(medlem, Slag.LEDAMOT, person, 1);
  }

  private static Plats ersattare(String medlem, String person, int ordning) {
    return plats(medlem, Slag.ERSATTARE, person, ordning);
  }

  private static Medlem medlem(String kod, LocalDate fran, Optional<LocalDate> till) {
    return new Medlem(kod, kod, Medlem.Part.KOMMUN, Medlem.Finansiar.KOMMUN, fran, till);
  }

  private static List<String> varningar(List<Medlem> medlemmar, Plats... platser) {
    return Platsvarningar.av(medlemmar, List.of(platser), DAG).stream()
        .map(v -> v.regel() + " " + v.kod())
        .toList();
  }

  @Test
  @DisplayName("R6: varje medlem har minst en ledamot och lika många ersättare, annars varnas det")
  void r6() {
    List<Medlem> en = List.of(medlem("a", BORJAN, Optional.empty()));
    Plats ordf = Platsandring.medUppdrag(ledamot("a", "l1"), Uppdrag.ORDFORANDE);
    Plats vice = Platsandring.medUppdrag(ledamot("a", "l2"), Uppdrag.VICE);
    assertThat(varningar(en)).contains("R6 saknar_ledamot");
    assertThat(varningar(en, ordf, vice, ersattare("a", "e1", 1)))
        .containsExactly("R6 saknar_ersattare");
    assertThat(varningar(en, ordf, vice, ersattare("a", "e1", 1), ersattare("a", "e2", 2)))
        .isEmpty();
  }

  @Test
  @DisplayName("R6: den som inte är medlem den dagen varnas det inte för")
  void r6UteAvForbundet() {
    List<Medlem> utgangen = List.of(medlem("a", BORJAN, Optional.of(DAG.minusDays(1))));
    assertThat(varningar(utgangen)).containsExactly("R9 saknar_ordforande", "R9 saknar_vice");
  }

  @Test
  @DisplayName("R8: fyra år från den 1 april efter ett val, och perioderna följer på varandra")
  void r8() {
    var tider = Ordning.lagens().tider();
    Mandatperiod nu = Mandatperiod.vid(DAG, tider);
    assertThat(nu).isEqualTo(new Mandatperiod(LocalDate.of(2023, 4, 1), LocalDate.of(2027, 3, 31)));
    assertThat(nu.nasta(tider))
        .isEqualTo(new Mandatperiod(LocalDate.of(2027, 4, 1), LocalDate.of(2031, 3, 31)));
    assertThat(Mandatperiod.vid(LocalDate.of(2023, 3, 31), tider))
        .isEqualTo(new Mandatperiod(LocalDate.of(2019, 4, 1), LocalDate.of(2023, 3, 31)));
    assertThat(Mandatperiod.vid(LocalDate.of(2027, 4, 1), tider)).isEqualTo(nu.nasta(tider));
  }

  @Test
  @DisplayName("R8: nästa mandatperiod får samma personer, utan uppdrag, och den gamla tar slut")
  void nyPeriod() {
    Mandatperiod ny = new Mandatperiod(LocalDate.of(2027, 4, 1), LocalDate.of(2031, 3, 31));
    List<Plats> fore =
        List.of(
            Platsandring.medUppdrag(ledamot("a", "l1"), Uppdrag.ORDFORANDE),
            ersattare("a", "e1", 1));
    List<Plats> efter = Platsandring.tillampa(fore, Platsakter.nyPeriod(fore, ny));
    assertThat(gallande(efter, ny.fran().minusDays(1)))
        .containsExactly("l1 ORDFORANDE", "e1 INGET");
    assertThat(gallande(efter, ny.fran())).containsExactly("l1 INGET", "e1 INGET");
    assertThat(gallande(efter, ny.till().plusDays(1))).isEmpty();
    assertThat(Platsakter.nyPeriod(efter, ny)).isEmpty();
  }

  private static List<String> gallande(List<Plats> platser, LocalDate dag) {
    return platser.stream()
        .filter(p -> Platstid.galler(p, dag))
        .map(p -> p.anvandare() + " " + p.uppdrag())
        .toList();
  }

  private static List<Plats> tre() {
    return List.of(
        Platsandring.medUppdrag(ledamot("a", "l1"), Uppdrag.ORDFORANDE),
        Platsandring.medUppdrag(ledamot("b", "l2"), Uppdrag.VICE),
        ledamot("c", "l3"));
  }

  @Test
  @DisplayName("R9: ett nytt presidium från en dag; dagen före var det som det var")
  void presidium() {
    List<Plats> alla = tre();
    List<Platsandring> andringar =
        Platsakter.valj(alla, DAG, alla.get(2).id(), List.of(alla.get(0).id())).varde();
    List<Plats> efter = Platsandring.tillampa(alla, andringar);
    assertThat(gallande(efter, DAG.minusDays(1)))
        .containsExactlyInAnyOrder("l1 ORDFORANDE", "l2 VICE", "l3 INGET");
    assertThat(gallande(efter, DAG))
        .containsExactlyInAnyOrder("l1 VICE", "l2 INGET", "l3 ORDFORANDE");
    assertThat(prova(efter, andringar, Map.of())).isEqualTo("går");
  }

  @Test
  @DisplayName("R9: en ordförande, en eller två vice, alla olika och alla ledamöter")
  void felVal() {
    List<Plats> alla = new ArrayList<>(tre());
    alla.add(ersattare("c", "e3", 1));
    UUID l1 = alla.get(0).id();
    UUID l2 = alla.get(1).id();
    UUID l3 = alla.get(2).id();
    assertThat(kod(Platsakter.valj(alla, DAG, l1, List.of()))).isEqualTo("fel_presidium");
    assertThat(kod(Platsakter.valj(alla, DAG, l1, List.of(l1)))).isEqualTo("fel_presidium");
    assertThat(kod(Platsakter.valj(alla, DAG, l1, List.of(l2, l3)))).isEqualTo("går");
    assertThat(kod(Platsakter.valj(alla, DAG, UUID.randomUUID(), List.of(l1))))
        .isEqualTo("inte_ledamot");
    List<Platsandring> ersattareVald =
        Platsakter.valj(alla, DAG, alla.get(3).id(), List.of(l2)).varde();
    assertThat(prova(Platsandring.tillampa(alla, ersattareVald), ersattareVald, Map.of()))
        .isEqualTo("uppdrag_utan_ledamot");
  }

  @Test
  @DisplayName("R9: två ordförande samma dag nekas, också när den andra är vald till senare")
  void tvaOrdforande() {
    List<Plats> alla = tre();
    LocalDate senare = DAG.plusMonths(3);
    List<Plats> efter =
        Platsandring.tillampa(
            alla,
            Platsakter.valj(alla, senare, alla.get(2).id(), List.of(alla.get(1).id())).varde());
    Plats l2 = efter.stream().filter(p -> p.anvandare().equals("l2")).findFirst().orElseThrow();
    Plats l1 =
        efter.stream()
            .filter(p -> p.anvandare().equals("l1") && Platstid.galler(p, DAG))
            .findFirst()
            .orElseThrow();
    List<Platsandring> krock = Platsakter.valj(efter, DAG, l2.id(), List.of(l1.id())).varde();
    assertThat(prova(Platsandring.tillampa(efter, krock), krock, Map.of()))
        .isEqualTo("flera_ordforande");
  }

  @Test
  @DisplayName("R7: ersättarnas ordning ändras från en dag; alla ska nämnas")
  void ordning() {
    List<Plats> alla = List.of(ersattare("a", "e1", 1), ersattare("a", "e2", 2));
    UUID e1 = alla.get(0).id();
    UUID e2 = alla.get(1).id();
    List<Plats> efter =
        Platsandring.tillampa(alla, Platsakter.ordna(alla, DAG, List.of(e2, e1)).varde());
    assertThat(Platsakter.ersattare(efter, Organ.STYRELSE, "a", DAG.minusDays(1)))
        .extracting(Plats::anvandare)
        .containsExactly("e1", "e2");
    assertThat(Platsakter.ersattare(efter, Organ.STYRELSE, "a", DAG))
        .extracting(Plats::anvandare)
        .containsExactly("e2", "e1");
    assertThat(kod(Platsakter.ordna(alla, DAG, List.of(e2)))).isEqualTo("ofullstandig_ordning");
    assertThat(Platsakter.nastaOrdning(alla, Organ.STYRELSE, "a", DAG)).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "ett byte: den ena slutar dagen före den andra börjar, och uppdraget följer inte med")
  void byte_() {
    List<Plats> alla = tre();
    List<Platsandring> andringar =
        Platsakter.byt(alla.get(0), DAG, "ny", "ny", UUID.randomUUID()).varde();
    List<Plats> efter = Platsandring.tillampa(alla, andringar);
    assertThat(gallande(efter, DAG.minusDays(1))).contains("l1 ORDFORANDE");
    assertThat(gallande(efter, DAG)).contains("ny INGET").doesNotContain("l1 ORDFORANDE");
  }

  @Test
  @DisplayName("samma person får inte två platser för samma medlem samtidigt, men väl för olika")
  void overlapp() {
    List<Plats> dubbel = List.of(ledamot("a", "l1"), ersattare("a", "l1", 1));
    assertThat(prova(dubbel, List.of(), Map.of())).isEqualTo("samma_plats");
    List<Plats> olika = List.of(ledamot("a", "l1"), ersattare("b", "l1", 1));
    assertThat(prova(olika, List.of(), Map.of())).isEqualTo("går");
  }

  @Test
  @DisplayName("en plats som använts på ett sammanträde ändras inte bakåt, bara från dagen efter")
  void anvand() {
    Map<Organ, LocalDate> hallet = Map.of(Organ.STYRELSE, DAG);
    List<Plats> alla = tre();
    assertThat(avsluta(alla, DAG.minusDays(1), hallet)).isEqualTo("redan_anvand");
    assertThat(avsluta(alla, DAG, hallet)).isEqualTo("går");
    assertThat(kod(Platsakter.avsluta(alla.get(0), BORJAN.minusDays(2)))).isEqualTo("fel_dag");
  }

  private static String avsluta(List<Plats> alla, LocalDate dag, Map<Organ, LocalDate> senast) {
    List<Platsandring> andringar = Platsakter.avsluta(alla.get(0), dag).varde();
    return prova(Platsandring.tillampa(alla, andringar), andringar, senast);
  }

  private static String prova(
      List<Plats> efter, List<Platsandring> andringar, Map<Organ, LocalDate> senast) {
    return Platsregler.prova(new Platsregler.Lage(efter, andringar, senast))
        .map(Hinder::kod)
        .orElse("går");
  }

  private static String kod(Svar<?> svar) {
    return switch (svar) {
      case Svar.Nej<?>(Hinder h) -> h.kod();
      case Svar.Ja<?> ja -> "går";
    };
  }
}
