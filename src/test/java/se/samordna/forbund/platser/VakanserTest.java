package se.samordna.forbund.platser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Plats.Slag;
import se.samordna.forbund.Plats.Uppdrag;

@DisplayName("R6: tomma platser, och de som slutar, sägs i tid")
class VakanserTest {

  private static final LocalDate BORJAN = LocalDate.of(2023, 4, 1);
  private static final LocalDate SLUT = LocalDate.of(2027, 3, 31);
  private static final Mandatperiod PERIOD = new Mandatperiod(BORJAN, SLUT);

  private static Plats plats(String medlem, Slag slag, LocalDate fran, LocalDate till) {
    return plats(Organ.STYRELSE, medlem, slag, fran, till);
  }

  private static Plats plats(
      Organ organ, String medlem, Slag slag, LocalDate fran, LocalDate till) {
    return new Plats(
        UUID.randomUUID(),
        organ,
        medlem,
        slag,
        medlem + slag + fran,
        "Namn",
        Uppdrag.INGET,
        1,
        fran,
        Optional.of(till));
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  private static List<String> tomma(LocalDate dag, Plats... platser) {
    return Vakanser.tomma(List.of(platser), PERIOD, dag).stream()
        .map(t -> t.stol().medlem() + " " + t.stol().slag() + " " + t.sedan())
        .toList();
  }

  private static List<LocalDate> slutar(LocalDate dag, Plats... platser) {
    return List.copyOf(Vakanser.slutar(List.of(platser), dag).keySet());
  }

  @Test
  @DisplayName("den som lämnat utan efterträdare är en tom plats från dagen efter")
  void tom_fran_dagen_efter() {
    Plats lamnade = plats("a", Slag.LEDAMOT, BORJAN, dag("2024-12-31"));
    assertThat(tomma(dag("2024-12-31"), lamnade)).isEmpty();
    assertThat(tomma(dag("2025-01-01"), lamnade)).containsExactly("a LEDAMOT 2025-01-01");
  }

  @Test
  @DisplayName("en efterträdare, genast eller senare, fyller den")
  void fylld() {
    Plats lamnade = plats("a", Slag.LEDAMOT, BORJAN, dag("2024-12-31"));
    Plats ny = plats("a", Slag.LEDAMOT, dag("2025-03-01"), SLUT);
    assertThat(tomma(dag("2025-02-28"), lamnade, ny)).hasSize(1);
    assertThat(tomma(dag("2025-03-01"), lamnade, ny)).isEmpty();
  }

  @Test
  @DisplayName("en av två platser för samma medlem är också tom; en annan medlem fyller den inte")
  void en_av_tva() {
    Plats lamnade = plats("a", Slag.LEDAMOT, BORJAN, dag("2024-12-31"));
    Plats kvar = plats("a", Slag.LEDAMOT, BORJAN.plusDays(1), SLUT);
    Plats annan = plats("b", Slag.LEDAMOT, dag("2025-01-01"), SLUT);
    Plats ersattare = plats("a", Slag.ERSATTARE, dag("2025-01-01"), SLUT);
    assertThat(tomma(dag("2025-01-01"), lamnade, kvar, annan, ersattare))
        .containsExactly("a LEDAMOT 2025-01-01");
  }

  @Test
  @DisplayName("platser från en tidigare mandatperiod räknas inte")
  void forra_perioden() {
    Plats forra = plats("a", Slag.LEDAMOT, dag("2019-04-01"), BORJAN.minusDays(1));
    assertThat(tomma(dag("2025-01-01"), forra)).isEmpty();
  }

  @Test
  @DisplayName(
      "en medlem utan någon i beredningsgruppen sägs, också när platsen slutade förra perioden")
  void ingen_bereder() {
    Plats forra = plats(Organ.BEREDNING, "a", Slag.LEDAMOT, dag("2019-04-01"), BORJAN.minusDays(1));
    Plats ersattare = plats(Organ.BEREDNING, "a", Slag.ERSATTARE, dag("2025-03-01"), SLUT);
    assertThat(tomma(dag("2025-01-01"), forra)).containsExactly("a LEDAMOT 2023-04-01");
    assertThat(tomma(dag("2025-03-01"), forra, ersattare)).isEmpty();
  }

  @Test
  @DisplayName("ett mandat som slutar sägs ett kvartal före, om ingen är utsedd efter")
  void slutar_snart() {
    Plats p = plats("a", Slag.LEDAMOT, BORJAN, SLUT);
    assertThat(slutar(SLUT.minusDays(91), p)).isEmpty();
    assertThat(slutar(SLUT.minusDays(90), p)).containsExactly(SLUT);
    assertThat(slutar(SLUT, p)).containsExactly(SLUT);
    Plats nasta = plats("a", Slag.LEDAMOT, SLUT.plusDays(1), SLUT.plusYears(4));
    assertThat(slutar(SLUT, p, nasta)).isEmpty();
  }

  @Test
  @DisplayName("avhoppet sägs när det förs in: från dagen efter saknar medlemmen ledamot")
  void forvarning() {
    List<Medlem> medlemmar =
        List.of(
            new Medlem(
                "a",
                "A-stad",
                Medlem.Part.KOMMUN,
                Medlem.Finansiar.KOMMUN,
                BORJAN,
                Optional.empty()));
    Plats lamnar = plats("a", Slag.LEDAMOT, BORJAN, dag("2024-12-31"));
    Plats ersattare = plats("a", Slag.ERSATTARE, BORJAN, SLUT);
    List<Forvarning> varningar =
        Platsvarningar.kommande(medlemmar, List.of(lamnar, ersattare), dag("2024-03-01"), SLUT);
    assertThat(varningar)
        .anySatisfy(
            v -> {
              assertThat(v.dag()).isEqualTo(dag("2025-01-01"));
              assertThat(v.varning().kod()).isEqualTo("saknar_ledamot");
              assertThat(v.varning().text()).contains("A-stad");
            });
    assertThat(Platsvarningar.kommande(medlemmar, List.of(ersattare), dag("2024-03-01"), SLUT))
        .as("det som redan gäller sägs inte en gång till")
        .isEmpty();
  }
}
