package se.samordna.resa;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samordna.stod.Api;

/**
 * Mäter hur snart åtta skärmar runt bordet visar att ordföranden tagit upp en annan punkt. Varje
 * sida antecknar själv, i webbläsaren, när ordet står där; alla klockor är datorns. Jämförs med
 * tiden tills ordföranden själv fick sitt svar.
 */
public final class Rumsmatning {

  private static final int UPPVARMNING = 5;
  private static final int GANGER = 30;
  private static final List<String> RUNT_BORDET =
      List.of(
          "administrator.bksv",
          "vice.bksv",
          "ledamot.kavlinge.bksv",
          "ledamot.staffanstorp.bksv",
          "ledamot.vellinge.bksv",
          "ledamot.fk.bksv",
          "ersattare.vellinge.bksv",
          "ersattare.kavlinge.bksv");

  /** Antecknar tiden när länken till punkten står överst. */
  private static final String SPANA =
      """
      text => {
        window.sedd = 0;
        const titta = () => {
          const nu = document.querySelector('.nulage');
          if (nu && nu.innerText.includes(text)) {
            window.sedd = Date.now();
            vakt.disconnect();
          }
        };
        const vakt = new MutationObserver(titta);
        vakt.observe(document.body, {childList: true, subtree: true, characterData: true});
      }
      """;

  private final Api api;
  private final String mote;
  private final List<String> punkter;

  private Rumsmatning(Api api, String mote, List<String> punkter) {
    this.api = api;
    this.mote = mote;
    this.punkter = List.copyOf(punkter);
  }

  /** Argument: programmets port och realmens adress. */
  public static void main(String[] arg) {
    int port = Integer.parseInt(arg[0]);
    Rumsmatning matning = kallat(Api.mot(port, arg[1]));
    List<Long> skarmar = new ArrayList<>();
    List<Long> svar = new ArrayList<>();
    try (Webblasare webb = new Webblasare(port)) {
      List<Page> sidor =
          RUNT_BORDET.stream()
              .map(p -> webb.person(p).oppna(matning.mote, "Styrelsens sammanträde").sida())
              .toList();
      for (int nr = 0; nr < UPPVARMNING + GANGER; nr++) {
        List<Long> mal = nr < UPPVARMNING ? new ArrayList<>() : skarmar;
        matning.taUpp(nr % 2, sidor, mal, nr < UPPVARMNING ? new ArrayList<>() : svar);
      }
    }
    skriv("Alla åtta skärmar följer med, p50 (ms)", skarmar, svar, 50);
    skriv("Alla åtta skärmar följer med, p95 (ms)", skarmar, svar, 95);
  }

  private static Rumsmatning kallat(Api api) {
    Api administrator = api.som("administrator.bksv");
    Map<String, Object> kallelse =
        Map.of(
            "tid", "2023-11-20T08:00:00Z",
            "plats", "Stadshuset",
            "slag", "styrelse",
            "offentligt", false);
    String vag =
        "/sammantraden/"
            + administrator
                .post("/sammantraden", kallelse)
                .krav(201)
                .get("sammantradeId")
                .asString();
    List<String> punkter = new ArrayList<>();
    for (String rubrik : List.of("Arbetsordning", "Attestordning")) {
      punkter.add(
          administrator
              .post(vag + "/punkter", Map.of("rubrik", rubrik, "slag", "beslut"))
              .krav(201)
              .get("punkt")
              .asString());
    }
    List<Map<String, Object>> har = new ArrayList<>();
    for (String person : List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.vellinge")) {
      Map<String, Object> rad = new HashMap<>();
      rad.put("person", person + ".bksv");
      rad.put("narvaro", "rum");
      rad.put("tjanstgor", true);
      har.add(rad);
    }
    administrator.post(vag + "/upprop", Map.of("narvarande", har)).krav(200);
    return new Rumsmatning(api, vag.substring(1), punkter);
  }

  private void taUpp(int vilken, List<Page> sidor, List<Long> skarmar, List<Long> svar) {
    String text = vilken == 0 ? "Arbetsordning" : "Attestordning";
    sidor.forEach(s -> s.evaluate(SPANA, text));
    long start = System.currentTimeMillis();
    api.som("ordforande.bksv")
        .post("/" + mote + "/punkter/" + punkter.get(vilken) + "/ta-upp", Map.of())
        .krav(200);
    svar.add(System.currentTimeMillis() - start);
    long sist = start;
    for (Page sida : sidor) {
      sida.waitForFunction("() => window.sedd > 0");
      sist = Math.max(sist, ((Number) sida.evaluate("() => window.sedd")).longValue());
    }
    skarmar.add(sist - start);
  }

  private static long p(List<Long> tider, int procent) {
    List<Long> ordnade = new ArrayList<>(tider);
    Collections.sort(ordnade);
    return ordnade.get(Math.min(ordnade.size() - 1, ordnade.size() * procent / 100));
  }

  private static void skriv(String namn, List<Long> skarmar, List<Long> svar, int procent) {
    System.out.println(
        String.format(Locale.ROOT, "%s\t%d\t%d", namn, p(skarmar, procent), p(svar, procent)));
  }
}
