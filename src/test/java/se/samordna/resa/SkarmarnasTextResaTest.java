package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Bksv;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName(
    "Varje skärm läses som varje roll: inga koder, id:n, regelnummer eller användarnamn, och ingen"
        + " svenska på en engelsk skärm")
class SkarmarnasTextResaTest extends Integrationstest {

  /** Drift ser processens id:n: det är dess arbete (och inget annat). */
  private static final List<String> ROLLER =
      List.of(
          "administrator",
          "forbundschef",
          "ekonom",
          "revisor",
          "ordforande",
          "ledamot.kavlinge",
          "ersattare.fk",
          "beredning.burlov",
          "sokande.vellinge",
          "styrgrupp");

  private static final List<String> PA_ENGELSKA = List.of("administrator", "ordforande", "ekonom");

  /** Så många webbläsare vandrar samtidigt. */
  private static final int SAMTIDIGA = 2;

  /** De som tillsammans ser allt som skrivits, också i de sökandes eget utrymme. */
  private static final List<String> DATANS_LASARE =
      List.of("forbundschef.bksv", "sokande.vellinge.bksv", "sokande.burlov.bksv");

  private final Svensktext svensktext = new Svensktext();
  private final Map<String, Set<String>> fynd = new TreeMap<>();
  private final Set<String> slag = new TreeSet<>();
  private final AtomicInteger sidor = new AtomicInteger();

  /** En vandring: som vem, på vilket språk, och om de sidor som är lika för alla läses med. */
  private record Tur(String roll, boolean engelska, boolean offentligt) {

    String namn() {
      return engelska ? roll + " (en)" : roll;
    }
  }

  @Test
  @DisplayName("på svenska som alla, och på engelska som kansliet och ordföranden")
  void alla_skarmar() throws Exception {
    fyllHuset();
    Dataord data = Dataord.i("BKSV", DATANS_LASARE);
    ConcurrentLinkedQueue<Tur> turer = new ConcurrentLinkedQueue<>();
    PA_ENGELSKA.forEach(r -> turer.add(new Tur(r, true, r.equals(PA_ENGELSKA.getFirst()))));
    ROLLER.forEach(r -> turer.add(new Tur(r, false, r.equals(ROLLER.getFirst()))));
    try (ExecutorService tradar = Executors.newFixedThreadPool(SAMTIDIGA)) {
      List<Future<?>> alla = new ArrayList<>();
      for (int i = 0; i < SAMTIDIGA; i++) {
        alla.add(tradar.submit(() -> vandra(turer, data)));
      }
      for (Future<?> en : alla) {
        en.get();
      }
    }
    System.out.println("Skärmarnas text: " + sidor + " sidor av " + slag.size() + " slag");
    assertThat(fynd)
        .as("koder på skärmar, eller svenska på engelska; lästa sidslag: %s", slag)
        .isEmpty();
    assertThat(slag).as("vandringen nådde fram").hasSizeGreaterThan(25);
  }

  /** En webbläsare tar turerna i den ordning den hinner. */
  private void vandra(Queue<Tur> turer, Dataord data) {
    try (Webblasare webb = new Webblasare(port())) {
      for (Tur tur = turer.poll(); tur != null; tur = turer.poll()) {
        Person person = webb.person(tur.roll() + ".bksv");
        if (tur.engelska()) {
          person.tryck("English");
          // Sidan laddas om på det nya språket; en ny adress under tiden avbryter den.
          person
              .sida()
              .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Svenska"))
              .waitFor();
        }
        vandra(person, tur, data);
      }
    }
  }

  private void vandra(Person person, Tur tur, Dataord data) {
    Vandring vandring =
        new Vandring(person, "http://localhost:" + port(), borjan(), tur.offentligt());
    Set<String> sedda =
        vandring.ga(
            (vag, text, omarkt) -> {
              sidor.incrementAndGet();
              las(tur, vag, Skarmtext.fynd(text).stream());
              if (tur.engelska()) {
                las(tur, vag, svenska(data, omarkt.get()));
              }
            });
    synchronized (this) {
      slag.addAll(sedda);
    }
    person.sida().context().close();
  }

  private synchronized void las(Tur tur, String vag, Stream<String> brister) {
    brister
        .filter(f -> !arInloggningsnamn(vag, tur.roll(), f))
        .forEach(
            f ->
                fynd.computeIfAbsent(f, ny -> new TreeSet<>())
                    .add(tur.namn() + " " + vag.replaceAll("[0-9a-f-]{36}", ":id")));
  }

  /** På en engelsk skärm är programmets egna ord engelska, utom det som är märkt som svenska. */
  private Stream<String> svenska(Dataord data, List<String> omarkt) {
    return Stream.concat(
        data.fynd(omarkt).stream(),
        svensktext.fynd(String.join("\n", omarkt)).stream()
            .filter(rad -> !data.skrivet(rad))
            .map(rad -> "svenska: " + rad));
  }

  /** Den som för personregistret ser vad var och en loggar in med. */
  private static boolean arInloggningsnamn(String vag, String roll, String fynd) {
    return vag.equals("/platser")
        && List.of("administrator", "forbundschef").contains(roll)
        && fynd.startsWith("användarnamn");
  }

  /** Skärmarna utan id i vägen, så att också de som ingen länk leder till läses. */
  private static List<String> borjan() {
    try (InputStream in = SkarmarnasTextResaTest.class.getResourceAsStream("/skarmar.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(r -> !r.startsWith("#") && !r.startsWith("vag;") && !r.isBlank())
          .map(r -> r.split(";")[0].replace("/:ar?", ""))
          .filter(v -> !v.contains(":") && !v.startsWith("uppgift/"))
          .filter(v -> !v.equals("utloggad") && !v.equals("drift"))
          .map(v -> "/" + v)
          .toList();
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }

  /** En insats med pengar, ett avslutat möte med justerat protokoll, och ärenden på väg. */
  private void fyllHuset() {
    Arendevag insats = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "region");
    List<Map<String, Object>> belopp =
        List.of(Map.of("ar", 2024, "beloppOre", 1_000_000L, "finansiering", "eget_kapital"));
    insats.tillStyrelsen("Skärmarnas text", Map.of(2024, 1_000_000L), belopp);
    insats.insats(Bksv.FYRA, belopp);
    Arendevag bordlagt = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "burlov", "fk");
    bordlagt.tillStyrelsen("Skärmarnas bordlagda text", Map.of(2024, 1_000_000L), belopp);
    Arendevag.Mote mote = bordlagt.sammantrade(Bksv.FYRA);
    String vag = "/sammantraden/" + mote.sammantradeId();
    bordlagt
        .som("ordforande")
        .post(vag + "/justerare", Map.of("personer", List.of("ledamot.kavlinge.bksv")))
        .krav(200);
    bordlagt
        .som("ordforande")
        .post(vag + "/avsluta", Map.of("bordlagg", List.of(mote.punkt())))
        .krav(200);
    bordlagt.som("administrator").post(vag + "/protokoll/utgavor", Map.of()).krav(201);
    Arendevag iBeredning = new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "kavlinge", "af");
    iBeredning
        .ide("Skärmarnas text i beredning")
        .workshop()
        .skriv("Skärmarnas text i beredning", Map.of(2024, 1_000_000L))
        .lamnaIn()
        .kontrollera();
    new Arendevag(this, "bksv", Bksv.MEDLEMMAR, "vellinge", "fk").ide("Skärmarnas text som idé");
  }
}
