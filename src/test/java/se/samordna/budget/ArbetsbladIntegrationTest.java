package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.arbetsblad.Arbetsrad;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.budget.arbetsblad.Cell;
import se.samordna.budget.arbetsblad.Nyrad;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.budget.arbetsblad.Onskan;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.budget.inlasning.Tolkningsval;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

@Tag("integration")
@DisplayName("Arbetsblad i riktig PostgreSQL, som programmets roll")
class ArbetsbladIntegrationTest {

  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final LocalDate DAG = LocalDate.of(2023, 12, 5);

  private static AnnotationConfigApplicationContext program;

  private String forbund = "";

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
    forbund = "A" + ProcessHandle.current().pid() + "X" + NUMMER.incrementAndGet();
    process(
        () ->
            program
                .getBean(JdbcClient.class)
                .sql("insert into forbund (kod, namn) values (:kod, 'Förbund i prov')")
                .param("kod", forbund)
                .update());
    process(
        () ->
            program
                .getBean(JdbcClient.class)
                .sql(
                    """
                    insert into medlem (forbund, kod, namn, part, finansiar)
                    values (:kod, 'fk', 'Försäkringskassan', 'fk', 'stat')
                    """)
                .param("kod", forbund)
                .update());
  }

  private <T> T process(Supplier<T> arbete) {
    return Bokforingsdatabas.i(program, Aktor.process(forbund), arbete);
  }

  private <T> T som(String person, Roll roll, Supplier<T> arbete) {
    return Inloggad.som(new Aktor(person, person, forbund, Set.of(roll), Set.of()), arbete::get);
  }

  private <T> T ekonom(Supplier<T> arbete) {
    return som("ekonomen", Roll.EKONOM, arbete);
  }

  private static ArbetsbladService blad() {
    return program.getBean(ArbetsbladService.class);
  }

  private static BladandringService andring() {
    return program.getBean(BladandringService.class);
  }

  private UUID importerad(String fil) {
    Innehall innehall = new Innehall(Facit.text(fil).getBytes(StandardCharsets.UTF_8));
    return ekonom(
        () ->
            program
                .getBean(BudgetimportService.class)
                .lasIn(new Fil("budget", innehall, Tolkningsval.INGET), false)
                .varde()
                .versionId()
                .orElseThrow());
  }

  private UUID skapat(Nyttblad nytt) {
    return ekonom(() -> blad().skapa(nytt).varde());
  }

  private Arbetsbild hamta(UUID id) {
    return ekonom(() -> blad().hamta(id).varde());
  }

  private static UUID rad(Arbetsbild bild, String namn) {
    return bild.rader().stream().filter(r -> r.namn().equals(namn)).findFirst().orElseThrow().id();
  }

  private static String kod(Svar<?> svar) {
    return svar instanceof Svar.Nej<?>(Hinder h) ? h.kod() : "ja";
  }

  @ParameterizedTest
  @ValueSource(strings = {Facit.BKSV_2023, Facit.BKSV_2024, Facit.LUND})
  @DisplayName("en version som sparas oförändrad ur ett arbetsblad är samma version")
  void oforandrad(String fil) {
    UUID version = importerad(fil);
    UUID id = skapat(new Nyttblad.UrVersion("", version));

    assertThat(ekonom(() -> blad().spara(id, hamta(id).blad().version()).varde()))
        .isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {Facit.BKSV_2023, Facit.BKSV_2024, Facit.LUND})
  @DisplayName("facit skrivet för hand, rad för rad, blir detsamma som det inlästa")
  void for_hand(String fil) {
    UUID inlast = importerad(fil);
    Utkast utkast = process(() -> program.getBean(Versionsbygge.class).ur(inlast).orElseThrow());
    List<Integer> ar = utkast.rader().stream().map(Utkast.Rad::ar).distinct().sorted().toList();
    UUID id = skapat(new Nyttblad.Tomt("För hand", utkast.enhet(), ar, false));
    for (Utkast.Rad r : utkast.rader()) {
      skrivForHand(id, utkast.enhet(), r);
    }
    Arbetsbild bild = hamta(id);

    assertThat(bild.brister()).isEmpty();
    assertThat(ekonom(() -> blad().spara(id, bild.blad().version()).varde())).isEqualTo(inlast);
  }

  /** En rad läggs till sist om den inte finns; beloppet skrivs som i planens tabell. */
  private void skrivForHand(UUID id, String enhet, Utkast.Rad r) {
    Arbetsbild fore = hamta(id);
    Optional<Arbetsrad> finns =
        fore.rader().stream()
            .filter(
                x ->
                    x.slag().equals(r.slag())
                        && x.namn().equals(r.namn())
                        && x.lage().equals(r.lage()))
            .filter(x -> x.belopp(r.ar()).isEmpty())
            .findFirst();
    Arbetsbild nu = fore;
    if (finns.isEmpty()) {
      Optional<UUID> efter = senasteForAret(fore, r.ar());
      nu =
          ekonom(
              () ->
                  andring()
                      .nyRad(
                          id, fore.blad().version(), Nyrad.tom(r.slag(), r.namn(), r.lage(), efter))
                      .varde());
    }
    List<UUID> gamla = fore.rader().stream().map(Arbetsrad::id).toList();
    UUID rad =
        finns
            .map(Arbetsrad::id)
            .orElseGet(
                () ->
                    hamta(id).rader().stream()
                        .map(Arbetsrad::id)
                        .filter(x -> !gamla.contains(x))
                        .findFirst()
                        .orElseThrow());
    String skrivet = Siffror.utanEnhet(enhet, r.belopp());
    int version = nu.blad().version();
    ekonom(() -> andring().klistra(id, version, Cell.belopp(rad, r.ar()), skrivet).varde());
  }

  private static Optional<UUID> senasteForAret(Arbetsbild bild, int ar) {
    return bild.rader().stream()
        .filter(r -> r.belopp(ar).isPresent())
        .map(Arbetsrad::id)
        .reduce((a, b) -> b);
  }

  @Test
  @DisplayName("summorna räknas medan man skriver, och UB följer in i nästa år")
  void levande() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild fore = hamta(id);
    Arbetsbild efter =
        ekonom(
            () ->
                andring()
                    .skriv(
                        id,
                        fore.blad().version(),
                        List.of(
                            new Onskan(Cell.belopp(rad(fore, "Resekostnader"), 2024), "5000000")))
                    .varde());

    Belopp skillnad = Belopp.kronor(-10_000);
    for (int ar : List.of(2024, 2025, 2026)) {
      assertThat(efter.raknat(ar).orElseThrow().ub())
          .isEqualTo(fore.raknat(ar).orElseThrow().ub().plus(skillnad));
    }
    assertThat(fore.raknat(2024).orElseThrow().kvarAttDisponera())
        .isEqualTo(Belopp.kronor(2_248_524));
  }

  @Test
  @DisplayName("en sparad ändring är en ny version med sitt ursprung, och besluten följer med")
  void ny_version() {
    UUID forsta = importerad(Facit.BKSV_2024);
    ArendeId arende = arende();
    BeslutId beslut = BeslutId.ny();
    process(
        () -> {
          Medel medel = program.getBean(Medel.class);
          medel
              .reservera(
                  new Medel.Reservation(
                      arende,
                      beslut,
                      "Ny insats",
                      DAG,
                      List.of(
                          new Finansiering(
                              2024,
                              Belopp.kronor(100_000),
                              Optional.of(Finansiering.Kalla.EGET_KAPITAL),
                              Optional.empty())),
                      Optional.empty()))
              .varde();
          medel.bokfor(arende, beslut, InsatsId.ny(), DAG);
          return true;
        });
    UUID id = skapat(new Nyttblad.UrVersion("Efter samråd", forsta));
    Arbetsbild bild = hamta(id);
    UUID resor = rad(bild, "Resekostnader");
    Arbetsbild andrad =
        ekonom(
            () ->
                andring()
                    .skriv(
                        id,
                        bild.blad().version(),
                        List.of(
                            new Onskan(Cell.belopp(resor, 2024), "5000000"),
                            new Onskan(Cell.av(resor, Radfalt.NAMN), "Resor")))
                    .varde());
    UUID ny = ekonom(() -> blad().spara(id, andrad.blad().version()).varde());
    UUID igen = ekonom(() -> blad().spara(id, andrad.blad().version()).varde());

    assertThat(ny).isNotEqualTo(forsta).isEqualTo(igen);
    assertThat(rad(forsta, "Resekostnader"))
        .as("raden är samma post fast den bytt namn")
        .isEqualTo(rad(ny, "Resor"));
    Budgetblad efter =
        ekonom(() -> program.getBean(BudgetService.class).blad(2024, Optional.empty()).varde());
    assertThat(efter.versionId()).isEqualTo(ny);
    assertThat(efter.kvarAttDisponera()).isEqualTo(Belopp.kronor(2_248_524 - 10_000 - 100_000));
    process(
        () -> {
          assertThat(program.getBean(Huvudboksstore.class).saldon())
              .isEqualTo(program.getBean(Lageslasare.class).lage().saldon());
          return true;
        });
    assertThat(ursprung(ny)).isEqualTo(forsta);
  }

  private UUID rad(UUID version, String namn) {
    return process(
        () ->
            program.getBean(Budgetstore.class).version(version).orElseThrow().rader().stream()
                .filter(r -> r.namn().equals(namn))
                .findFirst()
                .orElseThrow()
                .radId());
  }

  private UUID ursprung(UUID version) {
    return process(
        () ->
            program
                .getBean(JdbcClient.class)
                .sql("select ursprung from budgetversion where version_id = :id")
                .param("id", version)
                .query(UUID.class)
                .single());
  }

  private ArendeId arende() {
    ArendeId id = ArendeId.ny();
    process(
        () ->
            program
                .getBean(JdbcClient.class)
                .sql(
                    """
                    insert into arende (forbund, arende_id, rubrik, medlem, steg, status, processteg,
                                        skapad, skapad_av)
                    values (:forbund, :id, 'Ny insats', 'fk', 'styrelse', 'pagar', 'vanta_beslut',
                            now(), 'prov')
                    """)
                .param("forbund", forbund)
                .param("id", id.varde())
                .update());
    return id;
  }

  @Test
  @DisplayName("förra året uppräknat: procent per avdelning, det beviljade för sig, IB är UB")
  void forra() {
    importerad(Facit.BKSV_2024);
    UUID id =
        skapat(
            new Nyttblad.Forra(
                "",
                2025,
                Map.of("kostnad", new BigDecimal("2.5"), "personal", new BigDecimal("4"))));
    Arbetsbild bild = hamta(id);

    assertThat(bild.blad().huvud().ar()).containsExactly(2025, 2026, 2027);
    assertThat(belopp(bild, "Utbildning/konferens"))
        .containsExactly(Belopp.kronor(205_000), Belopp.kronor(210_125), Belopp.kronor(215_378));
    assertThat(belopp(bild, "Styrelse"))
        .containsExactly(Belopp.kronor(260_000), Belopp.kronor(270_400), Belopp.kronor(281_216));
    assertThat(belopp(bild, "SAMTEAM 2.0 Staffanstorp"))
        .as("redan beviljat för 2025, inget därefter")
        .containsExactly(Belopp.kronor(171_952));
    assertThat(bild.raknat(2025).orElseThrow().ib()).isEqualTo(Belopp.kronor(3_048_524));
    assertThat(bild.forra().get(rad(bild, "Styrelse"))).isEqualTo(Belopp.kronor(250_000));
    assertThat(bild.brister()).isEmpty();
  }

  private static List<Belopp> belopp(Arbetsbild bild, String namn) {
    Arbetsrad rad =
        bild.rader().stream().filter(r -> r.namn().equals(namn)).findFirst().orElseThrow();
    return bild.blad().huvud().ar().stream().flatMap(a -> rad.belopp(a).stream()).toList();
  }

  @Test
  @DisplayName("F13: sexton skriver samtidigt i samma cell; en vinner, de andra får veta det")
  void samtidigt() throws Exception {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild bild = hamta(id);
    UUID resor = rad(bild, "Resekostnader");
    List<Svar<Arbetsbild>> svar = new ArrayList<>();
    try (ExecutorService trad = Executors.newFixedThreadPool(8)) {
      List<Future<Svar<Arbetsbild>>> framtid =
          IntStream.range(0, 16)
              .mapToObj(
                  n ->
                      trad.submit(
                          () ->
                              som(
                                  "ekonom" + n,
                                  Roll.EKONOM,
                                  () ->
                                      andring()
                                          .skriv(
                                              id,
                                              bild.blad().version(),
                                              List.of(
                                                  new Onskan(
                                                      Cell.belopp(resor, 2024),
                                                      Integer.toString(100 * n)))))))
              .toList();
      for (Future<Svar<Arbetsbild>> f : framtid) {
        svar.add(f.get());
      }
    }

    assertThat(svar).filteredOn(Svar::arJa).hasSize(1);
    assertThat(svar)
        .filteredOn(s -> !s.arJa())
        .extracting(ArbetsbladIntegrationTest::kod)
        .containsOnly("inaktuell_version");
    assertThat(hamta(id).blad().version()).isEqualTo(bild.blad().version() + 1);
  }

  @Test
  @DisplayName("dubbelklick på spara, samtidigt: en version")
  void dubbelklick() throws Exception {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild bild = hamta(id);
    Arbetsbild andrad =
        ekonom(
            () -> andring().taBort(id, bild.blad().version(), rad(bild, "Kommunikation")).varde());
    try (ExecutorService trad = Executors.newFixedThreadPool(4)) {
      List<Future<UUID>> sparade =
          IntStream.range(0, 4)
              .mapToObj(
                  n ->
                      trad.submit(
                          () -> ekonom(() -> blad().spara(id, andrad.blad().version()).varde())))
              .toList();
      UUID forsta = sparade.getFirst().get();
      for (Future<UUID> s : sparade) {
        assertThat(s.get()).isEqualTo(forsta);
      }
    }
  }

  @Test
  @DisplayName("ett inaktuellt blad sparas inte, och ett stängt kan inte ändras")
  void inaktuellt_och_stangt() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild bild = hamta(id);
    UUID resor = rad(bild, "Resekostnader");
    ekonom(() -> andring().taBort(id, bild.blad().version(), resor).varde());

    assertThat(kod(ekonom(() -> blad().spara(id, bild.blad().version()))))
        .isEqualTo("inaktuell_version");
    assertThat(kod(ekonom(() -> blad().kasta(id, " ")))).isEqualTo("felaktig_inmatning");
    ekonom(() -> blad().kasta(id, "Börjar om").varde());
    assertThat(kod(ekonom(() -> andring().angra(id)))).isEqualTo("arbetsblad_stangt");
    assertThat(ekonom(() -> blad().oppna())).isEmpty();
  }

  @Test
  @DisplayName("tryckta summor tas bort i ett, kan ångras, och det räknade är detsamma")
  void tryckta() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    Arbetsbild fore = hamta(id);
    Arbetsbild utan = ekonom(() -> andring().taBortTryckta(id, fore.blad().version()).varde());

    assertThat(utan.rader()).noneMatch(Arbetsrad::arTryckt).isNotEmpty();
    assertThat(utan.raknat(2026).orElseThrow().ub())
        .isEqualTo(fore.raknat(2026).orElseThrow().ub());
    assertThat(utan.raknat(2026).orElseThrow().tryckta()).isEmpty();
    assertThat(ekonom(() -> andring().angra(id).varde()).rader()).isEqualTo(fore.rader());
  }

  @Test
  @DisplayName("samma version öppnas i samma blad, inte i två")
  void samma_blad() {
    UUID version = importerad(Facit.BKSV_2024);

    assertThat(skapat(new Nyttblad.UrVersion("", version)))
        .isEqualTo(skapat(new Nyttblad.UrVersion("", version)))
        .isNotEqualTo(skapat(new Nyttblad.UrVersion("Ett annat förslag", version)));
  }

  @Test
  @DisplayName("bara ekonom och förbundschef, och bara i sitt eget förbund")
  void roller() {
    UUID id = skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    for (Roll roll : List.of(Roll.STYRELSE, Roll.REVISOR, Roll.ADMINISTRATOR, Roll.SOKANDE)) {
      assertThatThrownBy(() -> som("nyfiken", roll, () -> blad().hamta(id)))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> som("nyfiken", roll, () -> andring().angra(id)))
          .isInstanceOf(AccessDeniedException.class);
    }
    nyttForbund();
    assertThat(kod(ekonom(() -> blad().hamta(id)))).isEqualTo("finns_inte");
  }

  @Test
  @DisplayName("loggen kan inte ändras, inte ens av programmet")
  void bara_tillagg() {
    skapat(new Nyttblad.UrVersion("", importerad(Facit.BKSV_2024)));
    for (String sql : List.of("update cellandring set efter = 'x'", "delete from arbetshandling")) {
      assertThatThrownBy(() -> process(() -> program.getBean(JdbcClient.class).sql(sql).update()))
          .isInstanceOf(DataAccessException.class);
    }
  }
}
