package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.samordna.budget.Faststallelsefoljd.Medfoljande;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.huvudbok.Budgetlage;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.Fordelning;
import se.samordna.huvudbok.Saldon;
import se.samordna.huvudbok.Tilldelning;
import se.samordna.plan.Budgetpost;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;
import se.samordna.plan.Slag;

@DisplayName("Så här blir det om en version fastställs")
class FoljdTest {

  private static final String FORSTA =
      """
      ar;slag;rad;lage;belopp_kr
      2024;intakt;Bidrag;medlemsbidrag;4000000
      2024;insats;Stöd;budgeterad;600000
      2024;insats;Nya insatser;fri_ram;400000
      2024;kostnad;Lokal;;900000
      2024;eget_kapital;IB;;2500000
      2025;intakt;Bidrag;medlemsbidrag;4000000
      2025;insats;Stöd;budgeterad;500000
      2025;insats;Nya insatser;fri_ram;500000
      2025;kostnad;Lokal;;900000
      """;

  private final Map<UUID, Budgetpost> poster = new HashMap<>();

  private Budgetversion version(String text) {
    Budgetinlasning inlasning = new Budgetinlasning(poster.values());
    Budgetversion version =
        inlasning.version(
            se.samordna.inlasning.Langformslasare.las(
                    new se.samordna.gemensam.Innehall(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    Optional.empty())
                .varde());
    inlasning.nya().forEach(p -> poster.put(p.radId(), p));
    return version;
  }

  /** En senare version där raderna slumpvis ändrats, tagits bort eller blivit beviljade. */
  private String andrad(Random slump) {
    StringBuilder ut = new StringBuilder();
    for (String rad : FORSTA.lines().toList()) {
      if (rad.contains(";insats;") && slump.nextInt(4) == 0) {
        continue;
      }
      String ny =
          slump.nextInt(3) == 0
              ? rad.replaceFirst("\\d+$", Integer.toString(100_000 + slump.nextInt(600_000)))
              : rad;
      ut.append(slump.nextInt(4) == 0 ? ny.replace(";budgeterad;", ";beviljad;") : ny).append('\n');
    }
    return ut.toString();
  }

  private Tilldelning tilldelning(Budgetversion v, Random slump) {
    Kalla kalla = Kalla.values()[slump.nextInt(3)];
    int ar = 2024 + slump.nextInt(2);
    String namn = kalla == Kalla.FRI_RAM ? "Nya insatser" : "Stöd";
    Optional<UUID> rad =
        kalla == Kalla.EGET_KAPITAL && slump.nextBoolean()
            ? Optional.empty()
            : Optional.of(Facit.rad(v, ar, namn));
    ArendeId arende = ArendeId.ny();
    UUID egen = UUID.randomUUID();
    poster.put(egen, new Budgetpost(egen, Slag.INSATS, "Ärende", Optional.of(arende)));
    Tilldelning t =
        new Fordelning(Facit.lage(v), arende, BeslutId.ny(), egen)
            .av(
                List.of(
                    new Finansiering(
                        ar, Belopp.kronor(1 + slump.nextInt(90_000)), Optional.of(kalla), rad)))
            .getFirst();
    return slump.nextBoolean() ? t.beviljad(InsatsId.ny()) : t;
  }

  @RepeatedTest(200)
  @DisplayName(
      "inget beslut går förlorat och huvudboken går ihop, vilka beslut och rader det än är")
  void inget_gar_forlorat(RepetitionInfo gang) {
    Random slump = new Random(gang.getCurrentRepetition());
    Budgetversion forsta = version(FORSTA);
    List<Tilldelning> beslut = new ArrayList<>();
    int antal = 1 + slump.nextInt(6);
    for (int i = 0; i < antal; i++) {
      beslut.add(tilldelning(forsta, slump));
    }
    Budgetlage fore = Facit.lage(forsta).med(beslut);
    Budgetversion ny = version(andrad(slump));
    Buffert tjugo = Facit.procent(20, forsta);
    Faststallelsefoljd foljd = new Foljdrakning(fore, ny, poster).rakna(fore.saldon(), tjugo);

    assertThat(foljd.beslut()).hasSameSizeAs(beslut);
    assertThat(foljd.beslut())
        .allSatisfy(
            m -> {
              assertThat(m.tackt().plus(m.urRam()).plus(m.okar())).isEqualTo(m.belopp());
              assertThat(m.tackt().arNegativt()).isFalse();
              assertThat(m.urRam().arNegativt()).isFalse();
              assertThat(m.okar().arNegativt()).isFalse();
              assertThat(m.rad()).isNotBlank();
            });
    Saldon efter = fore.medVersion(ny.faststalld(), Set.copyOf(ny.ar())).saldon();
    beslut.forEach(t -> assertThat(efter.av(t.konto())).as("%s", t).isEqualTo(summa(beslut, t)));
    for (int ar : ny.ar()) {
      assertThat(efter.minus(fore.saldon()).ar(ar).mapToLong(e -> e.getValue().ore()).sum())
          .as("bytets verifikation är noll %d", ar)
          .isZero();
    }
    stammerMedBladet(foljd, ny, efter, tjugo);
    kostnadenOkarMedDetSomInteRyms(foljd, ny);
  }

  private static Belopp summa(List<Tilldelning> beslut, Tilldelning som) {
    return beslut.stream()
        .filter(t -> t.konto().equals(som.konto()))
        .map(Tilldelning::belopp)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  /** Det som visas före är det som bokförs efter. */
  private void stammerMedBladet(
      Faststallelsefoljd foljd, Budgetversion ny, Saldon efter, Buffert buffert) {
    assertThat(foljd.ar()).extracting(Faststallelsefoljd.Ar::ar).containsExactlyElementsOf(ny.ar());
    foljd
        .ar()
        .forEach(
            a ->
                assertThat(a.efter())
                    .isEqualTo(
                        new Bladrakning(ny.faststalld(), poster, buffert).blad(a.ar(), efter)));
  }

  private static void kostnadenOkarMedDetSomInteRyms(Faststallelsefoljd foljd, Budgetversion ny) {
    foljd
        .ar()
        .forEach(
            a -> {
              Belopp okar =
                  foljd.beslut().stream()
                      .filter(m -> m.ar() == a.ar())
                      .map(Medfoljande::okar)
                      .reduce(Belopp.NOLL, Belopp::plus);
              assertThat(a.efter().kostnader())
                  .isEqualTo(Budgetversion.summa(ny.kostnader(a.ar())).plus(okar));
            });
  }

  @Test
  @DisplayName("år som versionen inte har rörs inte")
  void ororda() {
    Budgetversion forsta = version(FORSTA);
    Budgetversion ny =
        version(
            FORSTA.lines().filter(r -> !r.startsWith("2025")).reduce("", (a, b) -> a + b + "\n"));
    Faststallelsefoljd foljd =
        new Foljdrakning(Facit.lage(forsta.faststalld()), ny, poster)
            .rakna(Facit.lage(forsta).saldon(), Facit.procent(20, forsta));
    assertThat(foljd.ar()).extracting(Faststallelsefoljd.Ar::ar).containsExactly(2024);
    assertThat(foljd.ororda()).containsExactly(2025);
    assertThat(foljd.beslut()).isEmpty();
  }
}
