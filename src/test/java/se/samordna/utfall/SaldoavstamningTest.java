package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;
import se.samordna.sie.Objektref;

@DisplayName("Det bokförda fördelat på budgetens rader")
class SaldoavstamningTest {

  private static final UUID PAS = UUID.randomUUID();
  private static final UUID HYRA = UUID.randomUUID();
  private static final UUID OVRIGT = UUID.randomUUID();
  private static final Objektref PROJEKT = new Objektref(6, "4027");

  private static Koppling.Regel regel(long fran, long till, Optional<Objektref> objekt, UUID rad) {
    return new Koppling.Regel(
        Optional.of(new Koppling.Kontospann(fran, till)), objekt, new Koppling.Mal.Rad(rad));
  }

  private static Kopplingar fran(int manad, Koppling.Regel... regler) {
    return new Kopplingar(List.of(new Koppling(1, LocalDate.of(2024, manad, 1), List.of(regler))));
  }

  private static Kontosumma summa(int manad, String konto, Objektref... objekt) {
    return new Kontosumma(YearMonth.of(2024, manad), konto, List.of(objekt), Belopp.kronor(100));
  }

  private static Optional<Koppling.Mal> mal(Kopplingar kopplingar, Kontosumma summa) {
    return kopplingar.mal(summa);
  }

  @Test
  @DisplayName("projektet går före kontot, och ett smalt spann före ett brett")
  void mest_bestamd_gar_fore() {
    Kopplingar k =
        fran(
            1,
            regel(4000, 7999, Optional.empty(), OVRIGT),
            regel(5010, 5019, Optional.empty(), HYRA),
            new Koppling.Regel(Optional.empty(), Optional.of(PROJEKT), new Koppling.Mal.Rad(PAS)));

    assertThat(mal(k, summa(1, "5010"))).contains(new Koppling.Mal.Rad(HYRA));
    assertThat(mal(k, summa(1, "6420"))).contains(new Koppling.Mal.Rad(OVRIGT));
    assertThat(mal(k, summa(1, "5010", new Objektref(1, "10"), PROJEKT)))
        .contains(new Koppling.Mal.Rad(PAS));
    assertThat(mal(k, summa(1, "3010"))).isEmpty();
  }

  @Test
  @DisplayName("en koppling gäller från sin månad; den nya ändrar inte månaderna före")
  void daterad() {
    Kopplingar k =
        new Kopplingar(
            List.of(
                new Koppling(
                    1,
                    LocalDate.of(2024, 1, 1),
                    List.of(regel(5010, 5010, Optional.empty(), HYRA))),
                new Koppling(
                    2,
                    LocalDate.of(2024, 4, 1),
                    List.of(regel(5010, 5010, Optional.empty(), OVRIGT)))));

    assertThat(mal(k, summa(3, "5010"))).contains(new Koppling.Mal.Rad(HYRA));
    assertThat(mal(k, summa(4, "5010"))).contains(new Koppling.Mal.Rad(OVRIGT));
  }

  @Test
  @DisplayName("inget försvinner: rader, utanför och okopplat är tillsammans det bokförda")
  void inget_forsvinner() {
    Random slump = new Random(11);
    for (int varv = 0; varv < 500; varv++) {
      List<Kontosumma> summor = new ArrayList<>();
      List<Koppling.Regel> regler = new ArrayList<>();
      for (int i = 0; i < slump.nextInt(40); i++) {
        summor.add(
            new Kontosumma(
                YearMonth.of(2024, 1 + slump.nextInt(12)),
                Integer.toString(3000 + slump.nextInt(60)),
                slump.nextBoolean() ? List.of() : List.of(new Objektref(6, "" + slump.nextInt(4))),
                new Belopp(slump.nextLong(-1_000_000, 1_000_000))));
      }
      for (int i = 0; i < slump.nextInt(8); i++) {
        int konto = 3000 + slump.nextInt(60);
        regler.add(
            slump.nextInt(4) == 0
                ? new Koppling.Regel(
                    Optional.of(new Koppling.Kontospann(konto, konto + 3)),
                    Optional.empty(),
                    new Koppling.Mal.Utanfor("skäl"))
                : regel(
                    konto,
                    konto + slump.nextInt(20),
                    slump.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Objektref(6, "" + slump.nextInt(4))),
                    slump.nextBoolean() ? PAS : HYRA));
      }
      Saldoavstamning a =
          new Saldoavstamning(
              summor, fran(1 + slump.nextInt(12), regler.toArray(Koppling.Regel[]::new)));

      long delar =
          summa(a.rader().values()) + summa(a.utanfor().values()) + summa(a.okopplat().values());
      assertThat(delar).isEqualTo(summor.stream().mapToLong(s -> s.belopp().ore()).sum());
      assertThat(a.resultat().ore()).isEqualTo(-delar);
    }
  }

  private static long summa(Collection<Belopp> belopp) {
    return belopp.stream().mapToLong(Belopp::ore).sum();
  }

  private static Budgetblad.Rad rad(UUID id, String namn, String konto) {
    Belopp noll = Belopp.NOLL;
    return new Budgetblad.Rad(
        id,
        namn,
        Optional.of(konto).filter(k -> !k.isEmpty()),
        Optional.empty(),
        noll,
        noll,
        noll,
        noll,
        noll,
        noll);
  }

  @Test
  @DisplayName("förslaget kommer ur projektets nummer, radens konto eller bokslutskontot")
  void forslag() {
    Kopplingsforslag f =
        new Kopplingsforslag(
            List.of(
                rad(PAS, "4027 PAS", ""),
                rad(HYRA, "Lokalhyra", "5010-5019, 5090"),
                rad(OVRIGT, "Resor", "5810"),
                rad(UUID.randomUUID(), "Logi", "5810")),
            Map.of());

    assertThat(f.till("4010", List.of(PROJEKT)).orElseThrow().regel())
        .isEqualTo(
            new Koppling.Regel(Optional.empty(), Optional.of(PROJEKT), new Koppling.Mal.Rad(PAS)));
    assertThat(f.till("5012", List.of()).orElseThrow().namn()).isEqualTo("Lokalhyra");
    assertThat(f.till("5090", List.of()).orElseThrow().namn()).isEqualTo("Lokalhyra");
    assertThat(f.till("8999", List.of()).orElseThrow().regel().mal())
        .isEqualTo(new Koppling.Mal.Utanfor(Kopplingsforslag.BOKSLUT.svensk()));
    assertThat(f.till("5810", List.of())).as("två rader har kontot").isEmpty();
    assertThat(f.till("6420", List.of())).isEmpty();
  }

  @Test
  @DisplayName("R23: perioderna följer förbundets rytm, och årets sista är helåret")
  void perioder() {
    assertThat(Redovisningsperiod.enligt("kvartal"))
        .extracting(Redovisningsperiod::kod)
        .containsExactly("kvartal1", "kvartal2", "kvartal3", "ar");
    assertThat(Redovisningsperiod.enligt("tertial"))
        .extracting(Redovisningsperiod::namn)
        .containsExactly("Tertial 1", "Tertial 2", "Helår");
    assertThat(Redovisningsperiod.enligt("delar"))
        .extracting(Redovisningsperiod::sistaManad)
        .containsExactly(6, 12);
    assertThat(Redovisningsperiod.enligt("manad")).hasSize(12);
    assertThat(Redovisningsperiod.av("kvartal5")).isEmpty();
    assertThat(Redovisningsperiod.av("tertial0")).isEmpty();
    assertThat(Redovisningsperiod.av("kvartal3"))
        .contains(new Redovisningsperiod("kvartal3", Mening.av("rapport_kvartal", 3), 9));
  }
}
