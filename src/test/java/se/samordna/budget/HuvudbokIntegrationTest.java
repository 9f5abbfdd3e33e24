package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.budget.Finansiering.Kalla;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

@Tag("integration")
@DisplayName("Huvudboken i riktig PostgreSQL, som programmets roll")
class HuvudbokIntegrationTest {

  private static final LocalDate DAG = LocalDate.of(2023, 12, 5);
  private static final AtomicInteger NUMMER = new AtomicInteger();

  private static AnnotationConfigApplicationContext ena;
  private static AnnotationConfigApplicationContext andra;

  private String forbund = "";

  @BeforeAll
  static void starta() {
    ena = Bokforingsdatabas.program();
    andra = Bokforingsdatabas.program();
  }

  @AfterAll
  static void stang() {
    ena.close();
    andra.close();
  }

  @BeforeEach
  void nyttForbund() {
    forbund = "F" + ProcessHandle.current().pid() + "X" + NUMMER.incrementAndGet();
    process(
        () ->
            jdbc()
                .sql("insert into forbund (kod, namn) values (:kod, 'Förbund i prov')")
                .param("kod", forbund)
                .update());
    process(
        () ->
            jdbc()
                .sql(
                    """
                    insert into medlem (forbund, kod, namn, part, finansiar)
                    values (:kod, 'fk', 'Försäkringskassan', 'fk', 'stat')
                    """)
                .param("kod", forbund)
                .update());
  }

  private <T> T process(Supplier<T> arbete) {
    return i(ena, arbete);
  }

  private <T> T i(AnnotationConfigApplicationContext program, Supplier<T> arbete) {
    return Bokforingsdatabas.i(program, Aktor.process(forbund), arbete);
  }

  private static JdbcClient jdbc() {
    return ena.getBean(JdbcClient.class);
  }

  private Aktor roll(Roll roll) {
    return new Aktor("prov", "Prov", forbund, Set.of(roll), Set.of());
  }

  private void ladda(String text) {
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          ena.getBean(Demoladdning.class)
              .laddaFaststalld(
                  forbund,
                  new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public String getFilename() {
                      return "budget.csv";
                    }
                  });
          return true;
        });
  }

  private ArendeId arende() {
    ArendeId id = ArendeId.ny();
    process(
        () ->
            jdbc()
                .sql(
                    """
                    insert into arende (forbund, arende_id, rubrik, medlem, steg, status, processteg,
                                        skapad, skapad_av)
                    values (:forbund, :id, 'Strukturövergripande förstudie Vellinge', 'fk', 'styrelse',
                            'pagar', 'vanta_beslut', now(), 'prov')
                    """)
                .param("forbund", forbund)
                .param("id", id.varde())
                .update());
    return id;
  }

  private static Medel.Reservation reservation(ArendeId arende, Finansiering... rader) {
    return new Medel.Reservation(
        arende,
        BeslutId.ny(),
        "Strukturövergripande förstudie Vellinge",
        DAG,
        List.of(rader),
        Optional.empty());
  }

  private Svar<Boolean> reservera(AnnotationConfigApplicationContext program, Medel.Reservation r) {
    return i(program, () -> program.getBean(Medel.class).reservera(r));
  }

  private static Finansiering eget(int ar, long kronor) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(Kalla.EGET_KAPITAL), Optional.empty());
  }

  private static Finansiering budgetrad(int ar, long kronor, UUID rad) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(Kalla.BUDGETRAD), Optional.of(rad));
  }

  private Budgetblad blad(int ar) {
    return Inloggad.som(
        roll(Roll.EKONOM),
        () -> ena.getBean(BudgetService.class).blad(ar, Optional.empty()).varde());
  }

  private Budgetblad.Rad rad(int ar, String namn) {
    return blad(ar).sektioner().stream()
        .flatMap(s -> s.rader().stream())
        .filter(r -> r.namn().equals(namn))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Huvudboken visar just det som läget räknar fram, och summan är noll per verifikation och år.
   */
  private void bokenStammer() {
    process(
        () -> {
          assertThat(ena.getBean(Huvudboksstore.class).saldon())
              .isEqualTo(ena.getBean(Lageslasare.class).lage().saldon());
          return true;
        });
    long skeva =
        process(
            () ->
                jdbc()
                    .sql(
                        """
                        select count(*) from (
                          select 1 from kontering group by verifikation_id, ar
                          having sum(belopp_ore) <> 0) s
                        """)
                    .query(Long.class)
                    .single());
    assertThat(skeva).isZero();
  }

  @Test
  @DisplayName("172 960 kr ur eget kapital: reserverat, bokfört, och varje år efter flyttat")
  void hela_vagen() {
    ladda(Facit.utanVellinge());
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_421_484));
    ArendeId arende = arende();
    Medel.Reservation r = reservation(arende, eget(2024, 172_960));
    InsatsId insats = InsatsId.ny();

    assertThat(reservera(ena, r).arJa()).isTrue();
    assertThat(rad(2024, r.rubrik()).reserverat()).isEqualTo(Belopp.kronor(172_960));
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_248_524));
    for (int gang = 0; gang < 2; gang++) {
      process(
          () -> {
            ena.getBean(Medel.class).bokfor(arende, r.beslut(), insats, DAG);
            return true;
          });
    }

    Budgetblad efter = blad(2024);
    assertThat(efter.kostnader()).isEqualTo(Belopp.kronor(3_463_847));
    assertThat(efter.resultat()).isEqualTo(Belopp.kronor(536_153));
    assertThat(efter.ib()).isEqualTo(Belopp.kronor(2_512_371));
    assertThat(efter.ub()).isEqualTo(Belopp.kronor(3_048_524));
    assertThat(rad(2024, r.rubrik()).beviljat()).isEqualTo(Belopp.kronor(172_960));
    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(Belopp.kronor(3_701_865));
    assertThat(blad(2026).kvarAttDisponera()).isEqualTo(Belopp.kronor(5_282_434));
    assertThat(process(() -> ena.getBean(Medel.class).stadier(insats)))
        .containsExactly(new Medel.Stadium("beviljat", 2024, Belopp.kronor(172_960)));
    bokenStammer();
  }

  @Test
  @DisplayName("ett avböjt avtal släpper pengarna dit de kom ifrån, en gång")
  void slapp() {
    ladda(Facit.utanVellinge());
    Budgetblad fore = blad(2025);
    ArendeId arende = arende();
    Medel.Reservation r = reservation(arende, eget(2024, 100_000), eget(2025, 50_000));
    reservera(ena, r);
    process(
        () -> {
          ena.getBean(Medel.class).bokfor(arende, r.beslut(), InsatsId.ny(), DAG);
          ena.getBean(Medel.class).slapp(arende, "Avtalet avböjdes", DAG);
          ena.getBean(Medel.class).slapp(arende, "Avtalet avböjdes", DAG);
          return true;
        });

    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(fore.kvarAttDisponera());
    Sida<Verifikation> boken =
        huvudbok(
            new HuvudboksService.Urval(
                Optional.of(arende.varde()), Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(boken.innehall())
        .extracting(Verifikation::handelse)
        .containsExactly("reservation", "beviljande", "slapp");
    assertThat(boken.innehall().get(2).rattar()).contains(boken.innehall().get(0).id());
    bokenStammer();
  }

  private Sida<Verifikation> huvudbok(HuvudboksService.Urval urval) {
    return Inloggad.som(
        roll(Roll.REVISOR),
        () -> ena.getBean(HuvudboksService.class).lista(urval, new Sida.Begaran(0, 50)));
  }

  @Test
  @DisplayName("huvudboken börjar med ingående poster, planens rader och det redan beviljade")
  void ingaende() {
    ladda(Facit.text(Facit.BKSV_2024));
    Sida<Verifikation> boken =
        huvudbok(
            new HuvudboksService.Urval(
                Optional.empty(), Optional.of(2025), Optional.empty(), Optional.empty()));

    assertThat(boken.innehall())
        .extracting(Verifikation::handelse)
        .containsExactly("ingaende", "ram", "ingaende_beviljat");
    assertThat(boken.totalt()).isEqualTo(3);
    assertThat(boken.innehall().getFirst().konteringar())
        .contains(new Verifikation.Kontering("ib", 2024, Belopp.kronor(-2_512_371)))
        .contains(new Verifikation.Kontering("ib", 2025, Belopp.kronor(-3_048_524)));
    assertThat(
            huvudbok(
                    new HuvudboksService.Urval(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(1999, 1, 1))))
                .totalt())
        .isZero();
    bokenStammer();
  }

  @Test
  @DisplayName("samma fil två gånger ändrar ingenting")
  void samma_fil() {
    ladda(Facit.text(Facit.LUND));
    long fore = antal("verifikation");
    ladda(Facit.text(Facit.LUND));
    BudgetimportService.Inlast igen = lasIn(Facit.text(Facit.LUND), false).varde();

    assertThat(antal("verifikation")).isEqualTo(fore).isEqualTo(2);
    assertThat(antal("budgetversion")).isEqualTo(1);
    assertThat(igen.versionId()).contains(blad(2013).versionId());
    assertThat(igen.differenser()).extracting(Budgetblad.Tryckt::rad).contains("Summa kostnader");
  }

  private Svar<BudgetimportService.Inlast> lasIn(String text, boolean prova) {
    return Inloggad.som(
        roll(Roll.EKONOM),
        () ->
            ena.getBean(BudgetimportService.class)
                .lasIn(
                    new BudgetimportService.Fil(
                        "budget.csv",
                        new Innehall(text.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty()),
                    prova));
  }

  private long antal(String tabell) {
    return process(() -> jdbc().sql("select count(*) from " + tabell).query(Long.class).single());
  }

  @Test
  @DisplayName("ett prov, en felaktig fil och fel roll sparar ingenting")
  void inget_sparas() {
    assertThat(lasIn(Facit.text(Facit.BKSV_2024), true).varde().lasta()).isEqualTo(84);
    assertThat(lasIn("ar;slag;rad;belopp_kr\n2024;insats;A;1\n2024;insats;B;x\n", false).arJa())
        .isFalse();
    Aktor sokande = roll(Roll.SOKANDE);
    assertThatThrownBy(
            () ->
                Inloggad.som(
                    sokande, () -> ena.getBean(BudgetService.class).blad(2024, Optional.empty())))
        .isInstanceOf(AccessDeniedException.class);

    assertThat(antal("budgetversion")).isZero();
    assertThat(antal("budgetpost")).isZero();
  }

  @Test
  @DisplayName("ett utkast gäller tills något fastställs, och besluten följer med vid bytet")
  void byte_av_version() {
    lasIn(Facit.utanVellinge(), false).varde();
    reservera(ena, reservation(arende(), eget(2024, 172_960)));
    assertThat(blad(2024).status()).isEqualTo("utkast");
    ladda(Facit.utanVellinge().replace("Resekostnader;;40000", "Resekostnader;;50000"));

    Budgetblad blad = blad(2024);
    assertThat(blad.status()).isEqualTo("faststalld");
    assertThat(blad.kvarAttDisponera()).isEqualTo(Belopp.kronor(2_238_524));
    assertThat(blad(2026).kvarAttDisponera()).isEqualTo(Belopp.kronor(5_272_434));
    bokenStammer();
    assertThat(lasIn(Facit.text(Facit.BKSV_2024), false).varde().ar())
        .containsExactly(2024, 2025, 2026);
    assertThat(blad(2024)).isEqualTo(blad);
  }

  @Test
  @DisplayName("en budget med underskott läses in, men beslut kommer inte under den")
  void underskott() {
    ladda(
        """
        ar;slag;rad;lage;belopp_kr
        2024;intakt;Bidrag;medlemsbidrag;100
        2024;insats;A;budgeterad;300
        2024;eget_kapital;IB;;50
        """);
    assertThat(blad(2024).ub()).isEqualTo(Belopp.kronor(-150));
    Medel.Reservation r = reservation(arende(), eget(2024, 1));

    assertThat(kod(reservera(ena, r))).isEqualTo("ryms_inte");
    assertThat(
            kod(
                reservera(
                    ena, reservation(r.arende(), budgetrad(2024, 300, rad(2024, "A").radId())))))
        .isEqualTo("ja");
    bokenStammer();
  }

  private static String kod(Svar<?> svar) {
    return switch (svar) {
      case Svar.Ja<?> ja -> "ja";
      case Svar.Nej<?>(Hinder hinder) -> hinder.kod();
    };
  }

  @Test
  @DisplayName("F12: femtio samtidiga beslut i två program får aldrig mer än raden har")
  void sista_kronan_pa_raden() {
    ladda(Facit.text(Facit.LUND));
    UUID kraft = rad(2013, "KRAFT").radId();
    List<Svar<Boolean>> svar =
        samtidigt(50, () -> reservation(arende(), budgetrad(2013, 100_000, kraft)));

    assertThat(svar).filteredOn(Svar::arJa).hasSize(7);
    assertThat(svar)
        .filteredOn(s -> !s.arJa())
        .hasSize(43)
        .allSatisfy(s -> assertThat(kod(s)).isEqualTo("ryms_inte"));
    assertThat(rad(2013, "KRAFT").ledigt()).isEqualTo(Belopp.kronor(50_000));
    bokenStammer();
  }

  @Test
  @DisplayName("F12: femtio samtidiga beslut ur eget kapital, olika år, håller varje års kvar")
  void sista_kronan_av_kapitalet() {
    ladda(Facit.utanVellinge());
    Random slump = new Random(1);
    List<Svar<Boolean>> svar =
        samtidigt(50, () -> reservation(arende(), eget(2024 + slump.nextInt(3), 400_000)));

    assertThat(svar).filteredOn(Svar::arJa).isNotEmpty();
    assertThat(svar).filteredOn(s -> !s.arJa()).isNotEmpty();
    for (int ar = 2024; ar <= 2026; ar++) {
      assertThat(blad(ar).kvarAttDisponera().arNegativt()).as("kvar %s", ar).isFalse();
    }
    long givet = svar.stream().filter(Svar::arJa).count() * 400_000;
    assertThat(blad(2026).kvarAttDisponera()).isEqualTo(Belopp.kronor(5_455_394 - givet));
    bokenStammer();
  }

  private List<Svar<Boolean>> samtidigt(int antal, Supplier<Medel.Reservation> ny) {
    List<Callable<Svar<Boolean>>> arbeten =
        IntStream.range(0, antal)
            .<Callable<Svar<Boolean>>>mapToObj(
                n -> {
                  Medel.Reservation r = ny.get();
                  return () -> reservera(n % 2 == 0 ? ena : andra, r);
                })
            .toList();
    try (ExecutorService trad = Executors.newFixedThreadPool(antal)) {
      return trad.invokeAll(arbeten).stream().map(HuvudbokIntegrationTest::svar).toList();
    } catch (InterruptedException avbruten) {
      throw new IllegalStateException(avbruten);
    }
  }

  private static Svar<Boolean> svar(Future<Svar<Boolean>> framtid) {
    try {
      return framtid.get();
    } catch (InterruptedException | ExecutionException fel) {
      throw new IllegalStateException(fel);
    }
  }

  @Test
  @DisplayName("F13: samma beslut två gånger reserverar en gång")
  void samma_beslut() {
    ladda(Facit.utanVellinge());
    Medel.Reservation r = reservation(arende(), eget(2024, 100_000));
    reservera(ena, r);

    assertThat(reservera(andra, r).arJa()).isTrue();
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_321_484));
  }

  @Test
  @DisplayName("ett nej skriver ingenting, inte heller ärendets rad")
  void nej_skriver_inget() {
    ladda(Facit.utanVellinge());
    long poster = antal("budgetpost");
    long verifikationer = antal("verifikation");

    assertThat(kod(reservera(ena, reservation(arende(), eget(2024, 9_000_000)))))
        .isEqualTo("ryms_inte");
    assertThat(antal("budgetpost")).isEqualTo(poster);
    assertThat(antal("verifikation")).isEqualTo(verifikationer);
    assertThat(antal("tilldelning")).isZero();
  }

  @Test
  @DisplayName("slumpvisa följder i databasen ger samma bok som läget räknat från grunden")
  void slumpvisa_foljder() {
    ladda(Facit.utanVellinge());
    UUID uppfoljning = rad(2025, "Uppföljning/utvärdering/effektmätning").radId();
    Random slump = new Random(7);
    for (int i = 0; i < 30; i++) {
      ArendeId arende = arende();
      Medel.Reservation r =
          reservation(
              arende,
              eget(2024 + slump.nextInt(3), 1 + slump.nextInt(400_000)),
              budgetrad(2025, 1 + slump.nextInt(40_000), uppfoljning));
      reservera(ena, r);
      int sedan = slump.nextInt(3);
      process(
          () -> {
            Medel medel = ena.getBean(Medel.class);
            if (sedan > 0) {
              medel.bokfor(arende, r.beslut(), InsatsId.ny(), DAG);
            }
            if (sedan > 1) {
              medel.slapp(arende, "Rättelse", DAG);
            }
            return true;
          });
      bokenStammer();
    }
    assertThat(antal("verifikation")).isGreaterThan(20);
  }

  @Test
  @DisplayName(
      "databasen själv vägrar: ändring, skev summa, övertrasserad ram, tillägg i efterhand")
  void databasens_vakter() {
    ladda(Facit.text(Facit.LUND));
    UUID kraft = rad(2013, "KRAFT").radId();
    assertVagrar("delete from kontering", "permission denied");
    assertVagrar("update verifikation set dag = dag", "permission denied");
    assertVagrar("update saldo set saldo_ore = 0", "permission denied");
    assertVagrar(
        "insert into saldo values ('" + forbund + "', 2013, 'ib', '" + kraft + "')",
        "permission denied");
    assertVagrar(verifikation(rader("ram:" + kraft, kraft, -1)), "inte noll");
    assertVagrar(
        verifikation(
            rader("ram:" + kraft, kraft, -75_000_001)
                + ", "
                + rader("reserverat:" + kraft, kraft, 75_000_001)),
        "saldo_aldrig_under_golv");
    assertVagrar(
        "insert into kontering select forbund, verifikation_id, 9999, konto, ar, rad_id, belopp_ore"
            + " from kontering limit 1",
        "fler konteringar");
  }

  private String rader(String konto, UUID rad, long ore) {
    return "('%s', 2013, '%s'::uuid, %d)".formatted(konto, rad, ore);
  }

  private String verifikation(String rader) {
    UUID id = UUID.randomUUID();
    return """
    with ny as (
      insert into verifikation (forbund, verifikation_id, dag, handelse, skapad, skapad_av)
      values ('%s', '%s', '2013-01-01', 'reservation', now(), 'prov'))
    insert into kontering (forbund, verifikation_id, nr, konto, ar, rad_id, belopp_ore)
    select '%s', '%s', row_number() over (), k.* from (values %s) as k (konto, ar, rad, ore)
    """
        .formatted(forbund, id, forbund, id, rader);
  }

  private void assertVagrar(String sats, String varfor) {
    assertThatThrownBy(() -> process(() -> jdbc().sql(sats).update()))
        .as(sats)
        .hasStackTraceContaining(varfor);
  }

  @Test
  @DisplayName("demomappens filer laddas i ordning, så att båda dokumentens år finns")
  void demo() {
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          ena.getBean(Budgetdemo.class).ladda(forbund, new ClassPathResource("demo/bksv/"));
          return true;
        });

    assertThat(blad(2023).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_734_651));
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_248_524));
    assertThat(blad(2024).ib())
        .as("kedjas inte mellan dokument")
        .isEqualTo(Belopp.kronor(2_512_371));
    bokenStammer();
  }

  @Test
  @DisplayName("ett annat förbunds budget och huvudbok syns inte")
  void vaggen() {
    ladda(Facit.utanVellinge());
    nyttForbund();

    assertThat(antal("budgetrad") + antal("verifikation") + antal("kontering") + antal("saldo"))
        .isZero();
    assertThat(
            kod(
                Inloggad.som(
                    roll(Roll.EKONOM),
                    () -> ena.getBean(BudgetService.class).blad(2024, Optional.empty()))))
        .isEqualTo("finns_inte");
  }
}
