package se.samordna.resa;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Följer varje länk som en person ser, ett par sidor av varje slag, och läser all text. */
final class Vandring {

  /** Två av varje slag: en full och en tom är ofta olika. */
  private static final int PER_SLAG = 2;

  private static final String TEXTEN =
      """
      () => {
        document.querySelectorAll('details').forEach(d => d.open = true);
        const namn = [...document.querySelectorAll('[aria-label],[title],[placeholder]')].map(e =>
          [e.getAttribute('aria-label'), e.getAttribute('title'), e.getAttribute('placeholder')]
            .filter(t => t).join(' · '));
        const varden = [...document.querySelectorAll('input,textarea')]
          .filter(e => e.type !== 'hidden' && e.type !== 'checkbox' && e.type !== 'radio')
          .map(e => e.value);
        return document.title + '\\n' + document.body.innerText + '\\n' + namn.join('\\n') + '\\n'
          + varden.join('\\n');
      }
      """;

  /** Meningarna utom det som är märkt som svenska, och det som någon skrivit i ett fält. */
  private static final String OMARKTA =
      """
      () => {
        const omarkt = e => e && (e.closest('[lang]') || document.documentElement).lang !== 'sv';
        const texter = [];
        const gang = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let n = gang.nextNode(); n; n = gang.nextNode()) {
          const e = n.parentElement;
          if (n.nodeValue.trim() && omarkt(e) && !e.closest('script,style,textarea')) {
            texter.push(n.nodeValue);
          }
        }
        document.querySelectorAll('[aria-label],[title],[placeholder]').forEach(e => {
          if (omarkt(e)) {
            ['aria-label', 'title', 'placeholder'].forEach(a =>
              e.getAttribute(a) && texter.push(e.getAttribute(a)));
          }
        });
        if (omarkt(document.documentElement)) {
          texter.push(document.title);
        }
        // Det som står i sidans fält har någon skrivit; det kan också stå i en knapps namn.
        const skrivet = [...document.querySelectorAll('input,textarea')].map(e => e.value)
          .filter(v => v.length > 3);
        return texter.map(t => skrivet.reduce((kvar, v) => kvar.split(v).join(''), t));
      }
      """;

  private static final String LANKARNA =
      """
      () => [...document.querySelectorAll('a[href]')]
        .filter(a => a.origin === location.origin && !a.hasAttribute('download'))
        .map(a => a.pathname + a.search)
      """;

  private final Person person;
  private final String adress;
  private final Deque<String> kvar = new ArrayDeque<>();
  private final Set<String> sedda = new LinkedHashSet<>();
  private final Map<String, Integer> perSlag = new HashMap<>();

  Vandring(Person person, String adress, List<String> borjan) {
    this.person = person;
    this.adress = adress;
    borjan.forEach(this::lagg);
  }

  /** Vad som läses på varje sida: all text, och meningarna som inte är märkta som svenska. */
  interface Lasning {
    void sida(String vag, String text, List<String> omarkt);
  }

  /** Går tills inget nytt finns, och svarar med sidornas slag. */
  Set<String> ga(Lasning lasning) {
    while (!kvar.isEmpty()) {
      String vag = kvar.pop();
      Page sida = person.sida();
      sida.navigate(adress + vag);
      person.stilla();
      lasning.sida(vag, (String) sida.evaluate(TEXTEN), lista(sida.evaluate(OMARKTA)));
      lista(sida.evaluate(LANKARNA)).forEach(this::lagg);
    }
    return perSlag.keySet();
  }

  private static List<String> lista(Object svar) {
    return ((List<?>) svar).stream().map(String.class::cast).toList();
  }

  private void lagg(String vag) {
    if (!arSkarm(vag) || !sedda.add(vag)) {
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
