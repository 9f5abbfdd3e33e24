package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samordna.budget.Finansiering.Kalla;
import se.samordna.budget.Insatsmedel.Akt;
import se.samordna.budget.Insatsmedel.Flytt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

@Tag("integration")
@DisplayName("Insatsens pengar i riktig PostgreSQL, som programmets roll")
class InsatsmedelIntegrationTest {

  private static final LocalDate DAG = LocalDate.of(2024, 2, 1);
  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final String PLAN =
      """
      ar;slag;rad;lage;belopp_kr
      2024;intakt;Bidrag;medlemsbidrag;4000
      2024;insats;A;budgeterad;600
      2024;insats;Nya insatser;fri_ram;900
      2024;eget_kapital;IB;;3000
      2025;intakt;Bidrag;medlemsbidrag;4000
      2025;insats;A;budgeterad;600
      2025;insats;Nya insatser;fri_ram;900
      """;

  private static AnnotationConfigApplicationContext program;

  private String forbund = "";
  private ArendeId arende = ArendeId.ny();
  private InsatsId insats = InsatsId.ny();
  private BeslutId beslut = BeslutId.ny();

  @BeforeAll
  static void starta() {
    program = Bokforingsdatabas.program();
  }

  @AfterAll
  static void stang() {
    program.close();
  }

  @BeforeEach
  void nyttForbund() {
    forbund = "M" + ProcessHandle.current().pid() + "X" + NUMMER.incrementAndGet();
    kor("insert into forbund (kod, namn) values (:f, 'Förbund i prov')");
    kor(
        """
        insert into medlem (forbund, kod, namn, part, finansiar)
        values (:f, 'fk', 'Försäkringskassan', 'fk', 'stat')
        """);
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          program.getBean(Demoladdning.class).laddaFaststalld(forbund, fil(PLAN));
          return true;
        });
    insats(eget(2024, 500), eget(2025, 300));
  }

  private static ByteArrayResource fil(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return "budget.csv";
      }
    };
  }

  private <T> T som(Supplier<T> arbete) {
    return Bokforingsdatabas.i(program, Aktor.process(forbund), arbete);
  }

  private void kor(String sql) {
    som(() -> jdbc().sql(sql).param("f", forbund).update());
  }

  private static JdbcClient jdbc() {
    return program.getBean(JdbcClient.class);
  }

  private static Insatsmedel medel() {
    return program.getBean(Insatsmedel.class);
  }

  private static Finansiering eget(int ar, long kronor) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(Kalla.EGET_KAPITAL), Optional.empty());
  }

  private Finansiering ur(Kalla kalla, int ar, long kronor, String rad) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(kalla), Optional.of(rad(ar, rad).radId()));
  }

  /** En beviljad insats, genom beslut och bokföring. */
  private void insats(Finansiering... rader) {
    arende = ArendeId.ny();
    insats = InsatsId.ny();
    beslut = BeslutId.ny();
    som(
        () ->
            jdbc()
                .sql(
                    """
                    insert into arende (forbund, arende_id, rubrik, medlem, steg, status,
                                        processteg, skapad, skapad_av)
                    values (:f, :id, 'Stödteam', 'fk', 'insats', 'beviljad', 'lamna_rapport',
                            now(), 'prov')
                    """)
                .param("f", forbund)
                .param("id", arende.varde())
                .update());
    som(
        () -> {
          Medel m = program.getBean(Medel.class);
          m.reservera(reservation(beslut, rader)).varde();
          m.bokfor(arende, beslut, insats, DAG);
          return true;
        });
  }

  private Medel.Reservation reservation(BeslutId id, Finansiering... rader) {
    return new Medel.Reservation(arende, id, "Stödteam", DAG, List.of(rader), Optional.empty());
  }

  private Akt akt(UUID id) {
    return akt(id, "");
  }

  private Akt akt(UUID id, String skal) {
    return new Akt(id, arende, insats, Optional.of(beslut), DAG, skal);
  }

  private void avtala() {
    som(
        () -> {
          medel().avtala(akt(UUID.randomUUID()));
          return true;
        });
  }

  private static Map<Integer, Belopp> kr(int ar, long kronor) {
    return Map.of(ar, Belopp.kronor(kronor));
  }

  private Map<String, Long> stadier() {
    Map<String, Long> kronor = new HashMap<>();
    som(() -> program.getBean(Medel.class).stadier(insats))
        .forEach(s -> kronor.put(s.stadium() + " " + s.ar(), s.belopp().ore() / 100));
    return kronor;
  }

  private Budgetblad blad(int ar) {
    return Inloggad.som(
        new Aktor("prov", "Prov", forbund, Set.of(Roll.EKONOM), Set.of()),
        () -> program.getBean(BudgetService.class).blad(ar, Optional.empty()).varde());
  }

  private Budgetblad.Rad rad(int ar, String namn) {
    return blad(ar).sektioner().stream()
        .flatMap(s -> s.rader().stream())
        .filter(r -> r.namn().equals(namn))
        .findFirst()
        .orElseThrow();
  }

  private List<Verifikation> boken() {
    return Inloggad.som(
        new Aktor("prov", "Prov", forbund, Set.of(Roll.REVISOR), Set.of()),
        () ->
            program
                .getBean(HuvudboksService.class)
                .lista(
                    new HuvudboksService.Urval(
                        Optional.of(arende.varde()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    new Sida.Begaran(0, 100))
                .innehall());
  }

  private static String kod(Svar<?> svar) {
    return svar instanceof Svar.Nej<?>(se.samordna.gemensam.Hinder h) ? h.kod() : "ja";
  }

  /** Boken är läget plus flyttar mellan en insats stadier, och noll per verifikation och år. */
  private void bokenStammer() {
    Saldon skillnad =
        som(
            () ->
                program
                    .getBean(Huvudboksstore.class)
                    .saldon()
                    .minus(program.getBean(Lageslasare.class).lage().saldon()));
    Map<String, Long> perInsats = new HashMap<>();
    skillnad
        .alla()
        .forEach(
            (k, b) -> {
              assertThat(k.stadium())
                  .isIn("beviljat", "avtalat", "rekvirerat", "utbetalt", "aterfort");
              perInsats.merge(
                  k.namn().substring(k.namn().indexOf(':')) + k.ar() + k.rad(), b.ore(), Long::sum);
            });
    assertThat(perInsats.values()).allMatch(summa -> summa == 0);
    assertThat(
            som(
                () ->
                    jdbc()
                        .sql(
                            """
                            select count(*) from (select 1 from kontering
                              group by verifikation_id, ar having sum(belopp_ore) <> 0) s
                            """)
                        .query(Long.class)
                        .single()))
        .isZero();
  }

  @Test
  @DisplayName("ändringar prövas tillsammans: det som minskas är fritt, och ramen räcker en gång")
  void andringarna_provas_tillsammans() {
    insats(ur(Kalla.FRI_RAM, 2024, 900, "Nya insatser"));
    Finansiering okning = ur(Kalla.FRI_RAM, 2024, 200, "Nya insatser");
    Insatsmedel.Andring bara = andring(Map.of(), okning);
    Insatsmedel.Andring byter = andring(kr(2024, 200), okning);
    Map<String, Long> fore = stadier();
    assertThat(kod(som(() -> medel().prova(List.of(bara))))).isEqualTo("ryms_inte");
    assertThat(kod(som(() -> medel().prova(List.of(byter))))).isEqualTo("ja");
    assertThat(kod(som(() -> medel().prova(List.of(andring(kr(2024, 901), okning))))))
        .isEqualTo("stadiet_racker_inte");
    assertThat(
            kod(
                som(
                    () ->
                        medel()
                            .prova(
                                List.of(
                                    andring(
                                        kr(2024, 901),
                                        new Finansiering(
                                            2024,
                                            Belopp.kronor(1),
                                            Optional.empty(),
                                            Optional.empty())))))))
        .as("finansieringen före pengarna")
        .isEqualTo("saknar_finansiering");
    Insatsmedel.Andring enStor = andring(Map.of(), ur(Kalla.FRI_RAM, 2025, 500, "Nya insatser"));
    insats(eget(2025, 10));
    Insatsmedel.Andring annanStor = andring(Map.of(), ur(Kalla.FRI_RAM, 2025, 500, "Nya insatser"));
    assertThat(kod(som(() -> medel().prova(List.of(annanStor))))).isEqualTo("ja");
    assertThat(kod(som(() -> medel().prova(List.of(enStor, annanStor)))))
        .as("två insatser i ett beslut får inte samma krona")
        .isEqualTo("ryms_inte");
    assertThat(fore).containsOnly(Map.entry("beviljat 2024", 900L));
    bokenStammer();
  }

  private Insatsmedel.Andring andring(Map<Integer, Belopp> minskat, Finansiering... okat) {
    return new Insatsmedel.Andring(
        akt(UUID.randomUUID()),
        minskat.isEmpty()
            ? Optional.empty()
            : Optional.of(new Aterforing(minskat, new Aterforing.Mal.Ursprung())),
        Optional.of(reservation(BeslutId.ny(), okat)));
  }

  @Test
  @DisplayName("avtal, rekvisition, delvis godkänt och utbetalt: beviljat i bladet krymper aldrig")
  void hela_vagen() {
    Budgetblad fore = blad(2024);
    UUID rekvisition = UUID.randomUUID();
    avtala();
    som(() -> medel().rekvirera(akt(rekvisition), kr(2024, 200)).varde());
    som(() -> medel().satNed(akt(rekvisition, "Lokalen ingår inte"), kr(2024, 50)).varde());
    som(() -> medel().betala(akt(rekvisition), kr(2024, 150)).varde());

    assertThat(stadier())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("avtalat 2024", 350L, "utbetalt 2024", 150L, "avtalat 2025", 300L));
    Budgetblad.Rad rad = rad(2024, "Stödteam");
    assertThat(rad.beviljat()).isEqualTo(Belopp.kronor(500));
    assertThat(rad.utbetalt()).isEqualTo(Belopp.kronor(150));
    assertThat(rad.ledigt()).isEqualTo(Belopp.NOLL);
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(fore.kvarAttDisponera());
    List<Verifikation> boken = boken();
    assertThat(boken)
        .extracting(Verifikation::handelse)
        .containsExactly(
            "reservation", "beviljande", "avtal", "rekvirering", "nedsattning", "utbetalning");
    assertThat(boken.get(4).rattar()).contains(boken.get(3).id());
    assertThat(boken.get(4).skal()).contains("Lokalen ingår inte");
    bokenStammer();
  }

  @Test
  @DisplayName("samma handling två gånger bokförs en gång, och mer än det finns nekas")
  void en_gang() {
    avtala();
    UUID rekvisition = UUID.randomUUID();
    som(() -> medel().rekvirera(akt(rekvisition), kr(2024, 200)).varde());
    som(() -> medel().rekvirera(akt(rekvisition), kr(2024, 200)).varde());

    assertThat(stadier()).containsEntry("rekvirerat 2024", 200L);
    assertThat(kod(som(() -> medel().rekvirera(akt(UUID.randomUUID()), kr(2024, 301)))))
        .isEqualTo("stadiet_racker_inte");
    assertThat(kod(som(() -> medel().rekvirera(akt(UUID.randomUUID()), kr(2026, 1)))))
        .isEqualTo("stadiet_racker_inte");
    bokenStammer();
  }

  @Test
  @DisplayName("en felaktig utbetalning rättas av en motbokning med skäl, en gång")
  void rattelse() {
    avtala();
    UUID r = UUID.randomUUID();
    som(() -> medel().rekvirera(akt(r), kr(2024, 200)).varde());
    som(() -> medel().betala(akt(r), kr(2024, 200)).varde());

    assertThat(kod(som(() -> medel().ratta(akt(r), Flytt.UTBETALNING)))).isEqualTo("skal_saknas");
    assertThat(kod(som(() -> medel().ratta(akt(r, "Fel mottagare"), Flytt.REKVIRERING))))
        .isEqualTo("pengarna_har_gatt_vidare");
    som(() -> medel().ratta(akt(r, "Fel mottagare"), Flytt.UTBETALNING).varde());
    assertThat(kod(som(() -> medel().ratta(akt(r, "Fel mottagare"), Flytt.UTBETALNING))))
        .isEqualTo("redan_rattad");
    assertThat(stadier()).containsEntry("rekvirerat 2024", 200L).doesNotContainKey("utbetalt 2024");
    List<Verifikation> boken = boken();
    assertThat(boken.getLast().handelse()).isEqualTo("rattelse");
    assertThat(boken.getLast().rattar()).contains(boken.get(boken.size() - 2).id());
    bokenStammer();
  }

  @Test
  @DisplayName("outnyttjat ur eget kapital läggs tillbaka dit, eller i en rad som anges")
  void outnyttjat() {
    avtala();
    Budgetblad fore = blad(2025);
    aterfor(kr(2024, 100), new Aterforing.Mal.Ursprung());
    assertThat(blad(2025).kvarAttDisponera())
        .isEqualTo(fore.kvarAttDisponera().plus(Belopp.kronor(100)));
    assertThat(kod(som(() -> medel().aterfor(akt(UUID.randomUUID()), tillRam(Optional.empty())))))
        .isEqualTo("rad_saknas");
    UUID ram = rad(2024, "Nya insatser").radId();
    som(() -> medel().aterfor(akt(UUID.randomUUID()), tillRam(Optional.of(ram))).varde());

    assertThat(rad(2024, "Nya insatser").ledigt()).isEqualTo(Belopp.kronor(950));
    assertThat(rad(2024, "Nya insatser").budget()).isEqualTo(Belopp.kronor(950));
    assertThat(rad(2024, "Stödteam").budget()).isEqualTo(Belopp.kronor(350));
    assertThat(blad(2025).kvarAttDisponera())
        .isEqualTo(fore.kvarAttDisponera().plus(Belopp.kronor(100)));
    assertThat(stadier()).containsEntry("avtalat 2024", 350L).doesNotContainKey("aterfort 2024");
    bokenStammer();
  }

  private static Aterforing tillRam(Optional<UUID> rad) {
    return new Aterforing(kr(2024, 50), new Aterforing.Mal.Ram(rad));
  }

  private void aterfor(Map<Integer, Belopp> perAr, Aterforing.Mal mal) {
    som(() -> medel().aterfor(akt(UUID.randomUUID()), new Aterforing(perAr, mal)).varde());
  }

  @Test
  @DisplayName("budgetrad och fri ram får tillbaka sitt, eller det går till eget kapital")
  void till_ramen() {
    insats(ur(Kalla.BUDGETRAD, 2024, 400, "A"), ur(Kalla.FRI_RAM, 2025, 300, "Nya insatser"));
    avtala();
    Belopp kvar = blad(2025).kvarAttDisponera();
    aterfor(kr(2024, 100), new Aterforing.Mal.Ram(Optional.empty()));
    aterfor(kr(2025, 100), new Aterforing.Mal.Ursprung());
    assertThat(rad(2024, "A").ledigt()).isEqualTo(Belopp.kronor(300));
    assertThat(rad(2025, "Nya insatser").ledigt()).isEqualTo(Belopp.kronor(700));
    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(kvar);
    aterfor(kr(2024, 100), new Aterforing.Mal.EgetKapital());

    assertThat(rad(2024, "A").ledigt()).isEqualTo(Belopp.kronor(300));
    assertThat(rad(2024, "A").budget()).isEqualTo(Belopp.kronor(500));
    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(kvar.plus(Belopp.kronor(100)));
    bokenStammer();
  }

  @Test
  @DisplayName("utbetalt som kommer tillbaka lämnar insatsen genom återfört")
  void aterkrav() {
    avtala();
    UUID r = UUID.randomUUID();
    som(() -> medel().rekvirera(akt(r), kr(2024, 200)).varde());
    som(() -> medel().betala(akt(r), kr(2024, 200)).varde());
    Belopp kvar = blad(2024).kvarAttDisponera();
    som(
        () ->
            medel()
                .aterta(
                    akt(UUID.randomUUID(), "Återkrav"),
                    new Aterforing(kr(2024, 80), new Aterforing.Mal.EgetKapital()))
                .varde());

    assertThat(stadier()).containsEntry("utbetalt 2024", 120L);
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(kvar.plus(Belopp.kronor(80)));
    assertThat(boken()).extracting(Verifikation::handelse).endsWith("aterforing", "aterlaggning");
    bokenStammer();
  }

  @Test
  @DisplayName("en ökning prövas som ett beslut och blir beviljad direkt")
  void okning() {
    BeslutId nytt = BeslutId.ny();
    UUID andring = UUID.randomUUID();
    assertThat(kod(som(() -> medel().oka(akt(andring), reservation(nytt, eget(2025, 900_000))))))
        .isEqualTo("ryms_inte");
    som(() -> medel().oka(akt(andring), reservation(nytt, eget(2025, 70))).varde());
    som(() -> medel().oka(akt(andring), reservation(nytt, eget(2025, 70))).varde());

    assertThat(stadier()).containsEntry("beviljat 2025", 370L);
    assertThat(rad(2025, "Stödteam").beviljat()).isEqualTo(Belopp.kronor(370));
    bokenStammer();
  }

  @Test
  @DisplayName(
      "medfinansiering genom förbundet är en intäktsrad; vid sidan av syns den inte i bladet")
  void medfinansiering() {
    Budgetblad fore = blad(2024);
    UUID via = UUID.randomUUID();
    som(() -> medel().medfinansiera(medfinansiering(via, 2024, "Lund", true)).varde());
    som(
        () ->
            medel().medfinansiera(medfinansiering(UUID.randomUUID(), 2025, "Lund", false)).varde());

    assertThat(kod(som(() -> medel().medfinansiera(medfinansiering(via, 2024, "Lund", false)))))
        .isEqualTo("medfinansierat_redan");
    assertThat(blad(2024).intakter()).isEqualTo(fore.intakter().plus(Belopp.kronor(90)));
    assertThat(blad(2024).resultat()).isEqualTo(fore.resultat());
    assertThat(rad(2024, "Stödteam").beviljat()).isEqualTo(Belopp.kronor(590));
    assertThat(blad(2025).intakter()).isEqualTo(Belopp.kronor(4000));
    bokenStammer();
    avtala();
    som(() -> medel().aterkallaMedfinansiering(akt(UUID.randomUUID(), "Uteblev"), via).varde());
    assertThat(blad(2024).intakter()).isEqualTo(fore.intakter());
    assertThat(som(() -> medel().medfinansiering(insats))).hasSize(1);
    bokenStammer();
  }

  private Insatsmedel.NyMedfinansiering medfinansiering(UUID id, int ar, String fran, boolean via) {
    return new Insatsmedel.NyMedfinansiering(akt(id), "Stödteam", ar, fran, Belopp.kronor(90), via);
  }

  @Test
  @DisplayName("tjugo samtidiga rekvisitioner får aldrig mer än det avtalade")
  void sista_kronan() {
    avtala();
    List<Callable<Svar<Boolean>>> arbeten =
        IntStream.range(0, 20)
            .<Callable<Svar<Boolean>>>mapToObj(
                n -> () -> som(() -> medel().rekvirera(akt(UUID.randomUUID()), kr(2024, 120))))
            .toList();
    try (ExecutorService trad = Executors.newFixedThreadPool(10)) {
      assertThat(trad.invokeAll(arbeten).stream().map(InsatsmedelIntegrationTest::klar))
          .filteredOn(Svar::arJa)
          .hasSize(4);
    } catch (InterruptedException avbruten) {
      throw new IllegalStateException(avbruten);
    }
    assertThat(stadier()).containsEntry("avtalat 2024", 20L);
    bokenStammer();
  }

  private static Svar<Boolean> klar(Future<Svar<Boolean>> framtid) {
    try {
      return framtid.get();
    } catch (InterruptedException | ExecutionException fel) {
      throw new IllegalStateException(fel);
    }
  }

  @Test
  @DisplayName("databasen vägrar en rättelse utan skäl och ett stadium under noll")
  void databasens_vakter() {
    String huvud =
        "insert into verifikation (forbund, verifikation_id, dag, handelse, skapad, skapad_av)"
            + " values (:f, gen_random_uuid(), '2024-01-01', '%s', now(), 'prov')";
    assertThatThrownBy(() -> kor(huvud.formatted("rattelse")))
        .hasStackTraceContaining("rattelse_med_skal");
    assertThatThrownBy(() -> kor(huvud.formatted("pahittad")))
        .hasStackTraceContaining("verifikation_handelse_check");
    assertThatThrownBy(() -> kor("update nedsattning set belopp_ore = 1"))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  @DisplayName("slumpvisa följder, också med ny budget, lämnar boken stämd")
  void slumpvisa_foljder() {
    long fro = Optional.ofNullable(Long.getLong("fro")).orElse(91L);
    Random slump = new Random(fro);
    for (int i = 0; i < 60; i++) {
      int steg = i;
      if (i % 12 == 0) {
        insats(eget(2024, 1 + slump.nextInt(200)), eget(2025, 1 + slump.nextInt(100)));
      }
      int ar = 2024 + slump.nextInt(2);
      long kronor = 1 + slump.nextInt(120);
      UUID id = UUID.randomUUID();
      som(() -> handling(slump.nextInt(7), id, ar, kronor));
      if (i == 30) {
        Inloggad.som(
            Aktor.process(forbund),
            () -> {
              program
                  .getBean(Demoladdning.class)
                  .laddaFaststalld(forbund, fil(PLAN.replace(";900", ";700")));
              return true;
            });
      }
      assertThat(steg).as("frö %d", fro).isGreaterThanOrEqualTo(0);
      bokenStammer();
    }
    assertThat(boken()).isNotEmpty();
  }

  private boolean handling(int val, UUID id, int ar, long kronor) {
    Map<Integer, Belopp> perAr = kr(ar, kronor);
    return switch (val) {
      case 0 -> {
        medel().avtala(akt(id));
        yield true;
      }
      case 1, 2 ->
          medel().rekvirera(akt(id), perAr).arJa() && medel().betala(akt(id), perAr).arJa();
      case 3 ->
          medel().aterfor(akt(id), new Aterforing(perAr, new Aterforing.Mal.EgetKapital())).arJa();
      case 4 ->
          medel().aterta(akt(id), new Aterforing(perAr, new Aterforing.Mal.Ursprung())).arJa();
      case 5 -> medel().oka(akt(id), reservation(BeslutId.ny(), eget(ar, kronor))).arJa();
      default -> medel().medfinansiera(medfinansiering(id, ar, "Fond " + id, true)).arJa();
    };
  }
}
