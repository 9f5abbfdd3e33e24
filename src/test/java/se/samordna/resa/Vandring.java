package se.samordna.resa;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Följer varje länk som en person ser, ett par sidor av varje slag, och läser all text. */
final class Vandring {

  /** Två av varje slag: en full och en tom är ofta olika. */
  private static final int PER_SLAG = 2;

  private static final String LANKARNA =
      """
      () => [...document.querySelectorAll('a[href]')]
        .filter(a => a.origin === location.origin && !a.hasAttribute('download'))
        .map(a => a.pathname + a.search)
      """;

  private final Person person;
  private final String adress;
  private final boolean offentligt;
  private final Deque<String> kvar = new ArrayDeque<>();
  private final Set<String> sedda = new LinkedHashSet<>();
  private final Map<String, Integer> perSlag = new HashMap<>();
  private String forra = "";

  /**
   * @param offentligt sant om de offentliga sidorna läses med; de är lika för alla
   */
  Vandring(Person person, String adress, List<String> borjan, boolean offentligt) {
    this.person = person;
    this.adress = adress;
    this.offentligt = offentligt;
    borjan.forEach(this::lagg);
  }

  /** Vad som läses på varje sida: all text, och på fråga det som inte är märkt som svenska. */
  interface Lasning {
    void sida(String vag, String text, Supplier<List<String>> omarkt);
  }

  /** Går tills inget nytt finns, och svarar med sidornas slag. */
  Set<String> ga(Lasning lasning) {
    while (!kvar.isEmpty()) {
      String vag = nasta();
      Page sida = person.sida();
      if (!kanFoljas(vag) || !person.foljer(vag)) {
        sida.navigate(adress + vag);
      }
      person.stilla();
      forra = vag;
      lasning.sida(vag, Skarmtext.pa(sida), () -> Skarmtext.omarkt(sida));
      lista(sida.evaluate(LANKARNA)).forEach(this::lagg);
    }
    return perSlag.keySet();
  }

  /** Den första som kan följas från den förra; finns ingen sådan, den första. */
  private String nasta() {
    String vag = kvar.stream().filter(this::kanFoljas).findFirst().orElseGet(kvar::peek);
    kvar.remove(vag);
    return vag;
  }

  /**
   * En länk mellan två skärmar av olika slag följs; annars laddas sidan. Två av samma slag kan dela
   * rubrik, och de offentliga sidorna hör inte till programmets skärmar.
   */
  private boolean kanFoljas(String vag) {
    return !forra.isEmpty()
        && !slag(forra).equals(slag(vag))
        && Stream.of(forra, vag).noneMatch(v -> v.startsWith("/offentligt"));
  }

  private static List<String> lista(Object svar) {
    return ((List<?>) svar).stream().map(String.class::cast).toList();
  }

  private void lagg(String vag) {
    if (!arSkarm(vag) || (!offentligt && vag.startsWith("/offentligt")) || !sedda.add(vag)) {
      return;
    }
    String slag = slag(vag);
    if (perSlag.merge(slag, 1, Integer::sum) <= PER_SLAG) {
      kvar.add(vag);
    }
  }

  /** Filer, utloggning och API:t är inga skärmar. */
  private static boolean arSkarm(String vag) {
    return !vag.matches(
            "/(logout|api|offentligt/.*\\.(pdf|csv|json|ics)|VAADIN|.*\\.(pdf|ics|se|si|xlsx|csv)).*")
        && !vag.contains("/dynamic/");
  }

  private static String slag(String vag) {
    return vag.replaceAll("\\?.*", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", ":id")
        .replaceAll("/20\\d\\d", "/:ar");
  }
}
