package se.samordna.budget.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Ordning;

@DisplayName("Det som saknas inför budgetens beslut (R20, R21)")
class VarningsreglerTest {

  private static final LocalDate I_TID = LocalDate.of(2023, 11, 30);
  private static final LocalDate FOR_SENT = LocalDate.of(2023, 12, 1);

  private static Versionspunkt punkt(LocalDate dag, boolean offentligt, String utfall) {
    return new Versionspunkt(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Budget 2024",
        dag,
        offentligt,
        Optional.of(utfall).filter(u -> !u.isEmpty()),
        Optional.empty(),
        Optional.empty());
  }

  private static Versionslage lage(Optional<Versionspunkt> punkt, LocalDate idag) {
    return new Versionslage(
        2024, I_TID, false, false, false, punkt, idag, List.of(), List.of(), false);
  }

  private static List<String> koder(Versionslage lage) {
    return Varningsregler.prova(lage).stream().map(Varning::kod).toList();
  }

  @Test
  @DisplayName("inget varnas på ett offentligt möte den 30 november, efter samråd och i balans")
  void allt_finns() {
    assertThat(koder(lage(Optional.of(punkt(I_TID, true, "")), I_TID))).isEmpty();
  }

  @Test
  @DisplayName("R20: dagen efter den 30 november är för sent, planerad, beslutad eller utan möte")
  void for_sent() {
    assertThat(koder(lage(Optional.of(punkt(FOR_SENT, true, "")), I_TID)))
        .containsExactly("efter_30_november");
    assertThat(Varningsregler.prova(lage(Optional.of(punkt(FOR_SENT, true, "bifall")), FOR_SENT)))
        .extracting(Varning::text)
        .containsExactly(
            "Versionen avgjordes den 2023-12-01. Budgeten för 2024 ska beslutas senast den"
                + " 2023-11-30.");
    assertThat(koder(lage(Optional.empty(), FOR_SENT))).containsExactly("efter_30_november");
    assertThat(koder(lage(Optional.empty(), I_TID))).isEmpty();
  }

  @Test
  @DisplayName("R20: en ändring av en redan fastställd budget har ingen sista dag")
  void revidering() {
    Versionslage l = lage(Optional.of(punkt(FOR_SENT, true, "")), FOR_SENT);
    assertThat(
            koder(
                new Versionslage(
                    l.forstaAr(),
                    l.frist(),
                    false,
                    false,
                    true,
                    l.punkt(),
                    l.idag(),
                    List.of(),
                    List.of(),
                    false)))
        .isEmpty();
  }

  @Test
  @DisplayName("R20: mötet ska vara offentligt, och varje medlem utan samråd nämns")
  void mote_och_samrad() {
    Versionslage l = lage(Optional.of(punkt(I_TID, false, "")), I_TID);
    List<Varning> varningar =
        Varningsregler.prova(
            new Versionslage(
                l.forstaAr(),
                l.frist(),
                false,
                false,
                false,
                l.punkt(),
                l.idag(),
                List.of("Vellinge kommun", "Region Skåne"),
                List.of(),
                false));
    assertThat(varningar)
        .extracting(Varning::kod)
        .containsExactly("samrad_saknas", "mote_inte_offentligt");
    assertThat(varningar.getFirst().text()).contains("Vellinge kommun, Region Skåne");
  }

  @Test
  @DisplayName("R21: underskott varnas det för tills ett skäl är skrivet")
  void underskott() {
    assertThat(koder(underskott(false))).containsExactly("underskott_utan_skal");
    assertThat(koder(underskott(true))).isEmpty();
  }

  private static Versionslage underskott(boolean harSkal) {
    return new Versionslage(
        2024,
        I_TID,
        false,
        false,
        false,
        Optional.empty(),
        I_TID,
        List.of(),
        List.of(2025),
        harSkal);
  }

  @Test
  @DisplayName("en version som lästes in som redan beslutad varnas bara för underskott")
  void inlast_beslutad() {
    assertThat(
            koder(
                new Versionslage(
                    2020,
                    LocalDate.of(2019, 11, 30),
                    true,
                    true,
                    false,
                    Optional.empty(),
                    FOR_SENT,
                    List.of("Lunds kommun"),
                    List.of(2020),
                    false)))
        .containsExactly("underskott_utan_skal");
  }

  @Test
  @DisplayName("R20: den 30 november räknas ned till och med dagen")
  void frist() {
    assertThat(Budgetfrist.av(I_TID, LocalDate.of(2023, 11, 20)).dagarKvar()).isEqualTo(10);
    assertThat(Budgetfrist.av(I_TID, I_TID).dagarKvar()).isZero();
    assertThat(Budgetfrist.av(I_TID, FOR_SENT).dagarKvar()).isEqualTo(-1);
  }

  @Test
  @DisplayName("R33: lagens dag är den 30 november året före; ett förbund kan ha en annan")
  void lagens_dag() {
    assertThat(Ordning.lagens().budgetSenast(2024)).isEqualTo(I_TID);
    assertThat(Ordning.lagens().medBudgetdag(MonthDay.of(10, 31)).budgetSenast(2024))
        .isEqualTo(LocalDate.of(2023, 10, 31));
  }
}
