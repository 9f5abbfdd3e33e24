package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.budget.byra.BokimportService;
import se.samordna.budget.byra.BudgetfilService;
import se.samordna.budget.byra.Inlast;
import se.samordna.budget.byra.Koppling;
import se.samordna.budget.byra.KopplingService;
import se.samordna.budget.byra.Kopplingsandring;
import se.samordna.budget.byra.Nedladdning;
import se.samordna.budget.byra.PeriodrapportService;
import se.samordna.budget.byra.Prognos;
import se.samordna.budget.byra.PrognosService;
import se.samordna.budget.byra.Prognosandring;
import se.samordna.budget.byra.UtfallService;
import se.samordna.budget.byra.Utfallsbild;
import se.samordna.budget.sie.Objektref;
import se.samordna.budget.sie.Periodpost;
import se.samordna.budget.sie.Prov;
import se.samordna.budget.sie.Siefil;
import se.samordna.budget.sie.Sielasare;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

@Tag("integration")
@DisplayName("Byråns bok i riktig PostgreSQL, som programmets roll")
class UtfallIntegrationTest {

  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final String BUDGET =
      """
      ar;slag;rad;lage;bokforingskonto;belopp_kr
      2024;intakt;Kommunerna;medlemsbidrag;3010;1000000
      2024;intakt;Regionen;medlemsbidrag;3020;1000000
      2024;insats;4027 PAS;beviljad;;400000
      2024;insats;AKTIV;beviljad;;100800
      2024;kostnad;Lokalhyra;;5010;102000
      2024;kostnad;Revision;;6420;30000
      2024;eget_kapital;Eget kapital IB;;;500000
      """;

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
    forbund = "U" + ProcessHandle.current().pid() + "X" + NUMMER.incrementAndGet();
    sql("insert into forbund (kod, namn) values ('" + forbund + "', 'Provförbundet Åsen')");
    ladda(BUDGET);
  }

  private int sql(String sats) {
    return Bokforingsdatabas.i(
        program,
        Aktor.process(forbund),
        () -> program.getBean(JdbcClient.class).sql(sats).update());
  }

  private <T> T som(Roll roll, Supplier<T> arbete) {
    return Inloggad.som(new Aktor("prov", "Prov", forbund, Set.of(roll), Set.of()), arbete);
  }

  private void ladda(String text) {
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          program
              .getBean(Demoladdning.class)
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

  private Svar<Inlast> las(String fil, boolean prova) {
    return som(
        Roll.EKONOM,
        () -> program.getBean(BokimportService.class).lasIn(fil, Prov.fil(fil), prova));
  }

  private Inlast las(String fil) {
    return las(fil, false).varde();
  }

  private Utfallsbild bild() {
    return som(
        Roll.REVISOR,
        () -> program.getBean(UtfallService.class).bild(2024, Optional.empty()).varde());
  }

  private Svar<Koppling> koppla(int version, List<Koppling.Regel> regler) {
    return som(
        Roll.EKONOM,
        () ->
            program
                .getBean(KopplingService.class)
                .koppla(new Kopplingsandring(version, LocalDate.of(2024, 1, 1), regler)));
  }

  /** Kopplar allt som har ett förslag, och AKTIV:s projekt. */
  private void kopplaForslagen() {
    List<Koppling.Regel> regler = new ArrayList<>();
    bild().okopplat().stream()
        .flatMap(o -> o.forslag().stream())
        .map(Utfallsbild.Forslag::regel)
        .distinct()
        .forEach(regler::add);
    assertThat(koppla(bild().koppling().version(), regler).arJa()).isTrue();
  }

  private Belopp utfall(String rad) {
    Budgetblad blad =
        som(
            Roll.STYRELSE,
            () -> program.getBean(BudgetService.class).blad(2024, Optional.empty()).varde());
    return blad.sektioner().stream()
        .flatMap(s -> s.rader().stream())
        .filter(r -> r.namn().equals(rad))
        .map(Budgetblad.Rad::utfall)
        .findFirst()
        .orElseThrow();
  }

  private UUID radId(String rad) {
    return bild()
        .rader()
        .filter(r -> r.namn().equals(rad))
        .map(Utfallsbild.Rad::radId)
        .findFirst()
        .orElseThrow();
  }

  private static String kod(Svar<?> svar) {
    return ((Svar.Nej<?>) svar).hinder().kod();
  }

  private static void gaIhop(Utfallsbild b) {
    assertThat(b.radernasResultat().utfall().plus(b.utanforBudgeten()).plus(b.attStammaAv()))
        .isEqualTo(b.resultat());
  }

  @Test
  @DisplayName(
      "provad, inläst, kopplad och ersatt: raderna visar det som gäller, och allt går ihop")
  void hela_vagen() {
    assertThat(las(Prov.APRIL, true).varde().filId()).isEmpty();
    assertThat(bild().filer()).as("prov sparar inget").isEmpty();

    Inlast forsta = las(Prov.APRIL);
    assertThat(forsta.okopplat()).isEqualTo(new Belopp(29_324_950));
    gaIhop(bild());
    kopplaForslagen();
    assertThat(bild().okopplat()).isEmpty();
    gaIhop(bild());
    assertThat(utfall("Kommunerna")).isEqualTo(Belopp.kronor(250_000));
    assertThat(utfall("4027 PAS")).isEqualTo(Belopp.kronor(100_000));
    assertThat(utfall("AKTIV")).isEqualTo(Belopp.kronor(50_000));
    assertThat(utfall("Revision")).isEqualTo(new Belopp(2_275_050));

    Inlast igen = las(Prov.APRIL);
    assertThat(igen.redanInlast()).isTrue();
    assertThat(igen.filId()).isEqualTo(forsta.filId());
    assertThat(bild().filer()).hasSize(1);

    Inlast maj = las(Prov.MAJ);
    assertThat(maj.ersatter()).extracting(f -> f.filnamn()).containsExactly(Prov.APRIL);
    assertThat(maj.okopplat()).isEqualTo(Belopp.NOLL);
    assertThat(utfall("4027 PAS")).isEqualTo(Belopp.kronor(148_000));
    assertThat(utfall("Revision")).isEqualTo(new Belopp(2_375_050));
    assertThat(bild().filer()).extracting(f -> f.galler().size()).containsExactly(5, 0);
    gaIhop(bild());
  }

  @Test
  @DisplayName("en månads fil ersätter bara sin månad, och det nya står kvar att stämma av")
  void en_manads_fil() {
    las(Prov.MAJ);
    kopplaForslagen();
    las(Prov.MARS);

    assertThat(utfall("4027 PAS")).isEqualTo(Belopp.kronor(160_000));
    assertThat(utfall("AKTIV")).as("mars är ersatt").isEqualTo(Belopp.NOLL);
    assertThat(bild().okopplat())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.konto()).isEqualTo("7210");
              assertThat(o.kontonamn()).isEqualTo("Löner");
              assertThat(o.objekt()).containsExactly(new Objektref(1, "10"));
              assertThat(o.objektnamn()).isEqualTo("Kansliet");
              assertThat(o.belopp()).isEqualTo(new Belopp(6_100_050));
            });
    assertThat(bild().filer().getFirst().galler()).containsExactly(YearMonth.of(2024, 3));
    gaIhop(bild());
  }

  @Test
  @DisplayName("en fil med bara årets summor ersätts helt eller inte alls")
  void bara_arssummor() {
    las(Prov.RESULTAT);
    kopplaForslagen();

    assertThat(bild().utanfor())
        .singleElement()
        .extracting(Utfallsbild.Utanfor::belopp)
        .isEqualTo(Belopp.kronor(400_000));
    gaIhop(bild());
    assertThat(kod(las(Prov.APRIL, false))).isEqualTo("delvis_ersattning");
  }

  @Test
  @DisplayName("en annan organisations bok nekas")
  void fel_organisation() {
    sql("update forbund set organisationsnummer = '16222000-2222' where kod = '" + forbund + "'");

    assertThat(kod(las(Prov.APRIL, false))).isEqualTo("fel_organisation");
    sql("update forbund set organisationsnummer = '2220001111' where kod = '" + forbund + "'");
    assertThat(las(Prov.APRIL, false).arJa()).isTrue();
  }

  @Test
  @DisplayName("en gammal version av kopplingen och en felaktig regel nekas")
  void kopplingens_hinder() {
    Koppling.Regel hyra =
        new Koppling.Regel(
            Optional.of(new Koppling.Kontospann(5010, 5010)),
            Optional.empty(),
            new Koppling.Mal.Rad(radId("Lokalhyra")));
    assertThat(koppla(0, List.of(hyra)).varde().version()).isEqualTo(1);
    assertThat(kod(koppla(0, List.of(hyra)))).isEqualTo("inaktuell_version");
    Svar.Nej<Koppling> nej =
        (Svar.Nej<Koppling>)
            koppla(
                1,
                List.of(
                    hyra,
                    hyra,
                    new Koppling.Regel(
                        Optional.empty(), Optional.empty(), new Koppling.Mal.Utanfor(" ")),
                    new Koppling.Regel(
                        Optional.of(new Koppling.Kontospann(9, 1)),
                        Optional.empty(),
                        new Koppling.Mal.Rad(UUID.randomUUID()))));
    assertThat(nej.hinder().fel())
        .extracting(f -> f.falt() + " " + f.kod())
        .containsExactly(
            "regler[1] samma_urval",
            "regler[2] fel_urval",
            "regler[2] fel_mal",
            "regler[3] fel_urval",
            "regler[3] fel_mal");
  }

  private Svar<Long> prognos(long version, Prognosandring.Rad... rader) {
    return som(
        Roll.EKONOM,
        () ->
            program
                .getBean(PrognosService.class)
                .satt(new Prognosandring(2024, version, Optional.empty(), List.of(rader))));
  }

  @Test
  @DisplayName("prognosen dateras, kommenteras och har sin historik; rapporten visar den")
  void prognos_och_rapport() throws IOException {
    las(Prov.MAJ);
    kopplaForslagen();
    UUID hyra = radId("Lokalhyra");
    long version =
        prognos(0, new Prognosandring.Rad(hyra, Belopp.kronor(110_000), "Höjd hyra från juli"))
            .varde();
    assertThat(kod(prognos(0, new Prognosandring.Rad(hyra, Belopp.NOLL, ""))))
        .isEqualTo("inaktuell_version");
    prognos(version, new Prognosandring.Rad(hyra, Belopp.kronor(108_000), "Förhandlad hyra"));
    assertThat(
            kod(
                prognos(
                    bild().prognosversion(),
                    new Prognosandring.Rad(UUID.randomUUID(), Belopp.NOLL, ""))))
        .isEqualTo("felaktig_inmatning");

    Utfallsbild.Rad rad =
        bild().rader().filter(r -> r.radId().equals(hyra)).findFirst().orElseThrow();
    assertThat(rad.avvikelse()).contains(Belopp.kronor(-6_000));
    assertThat(bild().kostnader().avvikelse()).isEqualTo(Belopp.kronor(-6_000));
    Sida<Prognos> historik =
        som(
            Roll.REVISOR,
            () ->
                program
                    .getBean(UtfallService.class)
                    .prognoser(2024, Optional.of(hyra), new Sida.Begaran(0, 10)));
    assertThat(historik.innehall())
        .extracting(Prognos::kommentar)
        .containsExactly("Förhandlad hyra", "Höjd hyra från juli");

    pdfVisar(rapport("tertial1", "pdf"));
    xlsxVisar(rapport("tertial1", "xlsx"));
    assertThat(kod(rapportsvar("kvartal9", "pdf"))).isEqualTo("felaktig_inmatning");
    assertThat(kod(rapportsvar("ar", "doc"))).isEqualTo("felaktig_inmatning");
    assertThat(som(Roll.REVISOR, () -> program.getBean(PeriodrapportService.class).perioder()))
        .extracting(p -> p.kod())
        .containsExactly("tertial1", "tertial2", "ar");
  }

  private Svar<Nedladdning> rapportsvar(String period, String format) {
    return som(
        Roll.PRESIDIUM,
        () -> program.getBean(PeriodrapportService.class).rapport(2024, period, format));
  }

  private byte[] rapport(String period, String format) {
    return rapportsvar(period, format).varde().innehall().bytes();
  }

  private static void pdfVisar(byte[] pdf) throws IOException {
    java.nio.file.Files.write(java.nio.file.Path.of("target", "uppfoljning.pdf"), pdf);
    try (PDDocument dokument = Loader.loadPDF(pdf)) {
      assertThat(dokument.getDocumentCatalog().getMarkInfo().isMarked()).as("taggad").isTrue();
      assertThat(dokument.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      String text = new PDFTextStripper().getText(dokument).replace('\u00a0', ' ');
      assertThat(text)
          .contains("Ekonomisk uppföljning 2024: tertial 1", "Utfall till och med april 2024")
          .containsPattern("4027 PAS\\s+400 000\\s+100 000\\s+25 %")
          .contains("Förhandlad hyra", "Kvar att stämma av", Prov.MAJ);
    }
  }

  private static void xlsxVisar(byte[] xlsx) throws IOException {
    try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var blad = bok.getSheet("Uppföljning");
      boolean traff = false;
      for (var rad : blad) {
        if (rad.getCell(1) != null && rad.getCell(1).getStringCellValue().equals("Lokalhyra")) {
          assertThat(rad.getCell(2).getNumericCellValue()).isEqualTo(102_000);
          assertThat(rad.getCell(3).getNumericCellValue()).isEqualTo(34_000);
          assertThat(rad.getCell(4).getNumericCellValue()).isEqualTo(108_000);
          assertThat(rad.getCell(7).getStringCellValue()).isEqualTo("Förhandlad hyra");
          traff = true;
        }
      }
      assertThat(traff).isTrue();
      assertThat(bok.getSheet("Att stämma av")).isNotNull();
    }
  }

  @Test
  @DisplayName("budgeten till byrån läses tillbaka på öret, och en rad utan konto nämns")
  void budgeten_ut() {
    Supplier<Svar<Nedladdning>> fil =
        () -> som(Roll.EKONOM, () -> program.getBean(BudgetfilService.class).fil(2024));
    assertThat(kod(fil.get())).isEqualTo("saknar_konto");
    koppla(0, List.of(insats("4027 PAS", "4027"), insats("AKTIV", "4029")));

    Siefil siefil = lasTillbaka(fil.get().varde().innehall());
    assertThat(siefil.huvud().firma()).isEqualTo("Provförbundet Åsen");
    assertThat(siefil.huvud().aret().orElseThrow().start()).isEqualTo("2024-01-01");
    assertThat(siefil.objekt()).extracting(o -> o.nummer()).containsExactly("4027", "4029");
    assertThat(siefil.perioder()).hasSize(12 * 6);
    assertThat(budget(siefil, "3010")).isEqualTo(Belopp.kronor(-1_000_000));
    assertThat(budget(siefil, "4010")).isEqualTo(Belopp.kronor(500_800));
    assertThat(budget(siefil, "5010")).isEqualTo(Belopp.kronor(102_000));
  }

  private Koppling.Regel insats(String rad, String projekt) {
    return new Koppling.Regel(
        Optional.of(new Koppling.Kontospann(4010, 4019)),
        Optional.of(new Objektref(Objektref.PROJEKT, projekt)),
        new Koppling.Mal.Rad(radId(rad)));
  }

  private static Siefil lasTillbaka(Innehall fil) {
    return Sielasare.las(fil).varde().fil();
  }

  private static Belopp budget(Siefil fil, String konto) {
    return fil.perioder(Periodpost.Slag.PBUDGET)
        .filter(p -> p.konto().equals(konto))
        .map(Periodpost::belopp)
        .reduce(Belopp.NOLL, Belopp::plus);
  }

  @Test
  @DisplayName("rekvisitioner och betalningar skrivs som typ 4I med projekt, och läses tillbaka")
  void verifikationer_ut() {
    Bokforingsunderlag.Konton konton = new Bokforingsunderlag.Konton("4010", "2440", "1930");
    LocalDate dag = LocalDate.of(2024, 6, 3);
    Belopp belopp = Belopp.kronor(48_000);
    List<Bokforingsunderlag> underlag =
        List.of(
            Bokforingsunderlag.rekvisition(
                dag,
                "Rekvisition 2, \"Våga\"",
                belopp,
                new Bokforingsunderlag.Projekt("4027", "Våga växa"),
                konton),
            Bokforingsunderlag.betalning(dag, "Betalning av rekvisition 2", belopp, konton));

    Siefil fil = lasTillbaka(skriv(underlag).varde());

    assertThat(fil.huvud().rakenskapsar()).as("4I utan saldon och år").isEmpty();
    assertThat(fil.objekt()).extracting(o -> o.namn()).containsExactly("Våga växa");
    assertThat(fil.verifikationer()).hasSize(2).allMatch(v -> v.nummer().isEmpty());
    assertThat(fil.verifikationer().getFirst().text()).isEqualTo("Rekvisition 2, \"Våga\"");
    assertThat(fil.verifikationer().getFirst().rader().getFirst().objekt())
        .containsExactly(new Objektref(6, "4027"));
    assertThat(
            kod(
                skriv(
                    List.of(
                        new Bokforingsunderlag(
                            dag,
                            "skev",
                            List.of(
                                new Bokforingsunderlag.Rad(
                                    "1930", Optional.empty(), belopp, "")))))))
        .isEqualTo("ej_bokforbart");
  }

  private Svar<Innehall> skriv(List<Bokforingsunderlag> underlag) {
    return Bokforingsdatabas.i(
        program,
        Aktor.process(forbund),
        () -> program.getBean(Bokforingsfil.class).verifikationer(underlag));
  }

  @Test
  @DisplayName("väggen, rollerna och bara tillägg gäller")
  void skydden() {
    las(Prov.APRIL);
    kopplaForslagen();
    for (String tabell :
        List.of("utfallsfil", "utfallspost", "utfallsnamn", "utfallskoppling", "utfallsregel")) {
      assertThatThrownBy(() -> sql("update " + tabell + " set forbund = forbund"))
          .as(tabell)
          .hasStackTraceContaining("permission denied");
    }
    for (Roll roll : List.of(Roll.REVISOR, Roll.STYRELSE, Roll.SOKANDE)) {
      assertThatThrownBy(
              () ->
                  som(
                      roll,
                      () ->
                          program
                              .getBean(BokimportService.class)
                              .lasIn("x", Prov.fil(Prov.APRIL), true)))
          .isInstanceOf(AccessDeniedException.class);
    }
    nyttForbund();
    assertThat(bild().filer()).isEmpty();
    assertThat(bild().koppling()).isEqualTo(Koppling.INGEN);
    assertThat(bild().resultat()).isEqualTo(Belopp.NOLL);
  }
}
