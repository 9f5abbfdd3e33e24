package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetbeslut;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.BudgetimportService;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/**
 * Ett eget förbund per prov i riktig PostgreSQL, som programmets roll, och det som proven av
 * huvudboken gör gemensamt: läsa in en budget, reservera, läsa bladet och boken.
 */
@Tag("integration")
public abstract class Bokprov {

  public static final LocalDate DAG = LocalDate.of(2023, 12, 5);

  private static final AtomicInteger NUMMER = new AtomicInteger();

  public static AnnotationConfigApplicationContext ena;

  public String forbund = "";

  @BeforeAll
  static void starta() {
    ena = Bokforingsdatabas.program();
  }

  @AfterAll
  static void stang() {
    ena.close();
  }

  @BeforeEach
  public void nyttForbund() {
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

  public <T> T process(Supplier<T> arbete) {
    return i(ena, arbete);
  }

  <T> T i(AnnotationConfigApplicationContext program, Supplier<T> arbete) {
    return Bokforingsdatabas.i(program, Aktor.process(forbund), arbete);
  }

  public static JdbcClient jdbc() {
    return ena.getBean(JdbcClient.class);
  }

  public Aktor roll(Roll roll) {
    return new Aktor("prov", "Prov", forbund, Set.of(roll), Set.of());
  }

  public <T> T som(Roll roll, Supplier<T> arbete) {
    return Inloggad.som(roll(roll), arbete::get);
  }

  public void ladda(String text) {
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          ena.getBean(Budgetbeslut.class)
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

  public Svar<BudgetimportService.Inlast> lasIn(String text, boolean prova) {
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

  public ArendeId arende() {
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

  public static Medel.Reservation reservation(ArendeId arende, Finansiering... rader) {
    return new Medel.Reservation(
        arende,
        BeslutId.ny(),
        "Strukturövergripande förstudie Vellinge",
        DAG,
        List.of(rader),
        Optional.empty());
  }

  public Svar<Klart> reservera(AnnotationConfigApplicationContext program, Medel.Reservation r) {
    return i(program, () -> program.getBean(Medel.class).reservera(r));
  }

  public static Finansiering eget(int ar, long kronor) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(Kalla.EGET_KAPITAL), Optional.empty());
  }

  public static Finansiering budgetrad(int ar, long kronor, UUID rad) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(Kalla.BUDGETRAD), Optional.of(rad));
  }

  public Budgetblad blad(int ar) {
    return Inloggad.som(
        roll(Roll.EKONOM),
        () -> ena.getBean(BudgetService.class).blad(ar, Optional.empty()).varde());
  }

  public Budgetblad.Rad rad(int ar, String namn) {
    return blad(ar).sektioner().stream()
        .flatMap(s -> s.rader().stream())
        .filter(r -> r.namn().equals(namn))
        .findFirst()
        .orElseThrow();
  }

  public Sida<Verifikation> huvudbok(HuvudboksService.Urval urval) {
    return Inloggad.som(
        roll(Roll.REVISOR),
        () -> ena.getBean(HuvudboksService.class).lista(urval, new Sida.Begaran(0, 50)));
  }

  public long antal(String tabell) {
    return process(() -> jdbc().sql("select count(*) from " + tabell).query(Long.class).single());
  }

  public static String kod(Svar<?> svar) {
    return switch (svar) {
      case Svar.Ja<?> ja -> "ja";
      case Svar.Nej<?>(Hinder hinder) -> hinder.kod();
    };
  }

  /**
   * Huvudboken visar just det som läget räknar fram, och summan är noll per verifikation och år.
   */
  public void bokenStammer() {
    process(
        () -> {
          assertThat(ena.getBean(HuvudboksStore.class).saldon())
              .isEqualTo(ena.getBean(Budgetlagen.class).lage().saldon());
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
}
