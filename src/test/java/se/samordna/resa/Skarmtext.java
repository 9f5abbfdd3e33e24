package se.samordna.resa;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Det som inte får stå i text som människor läser: koder, id:n, regelnummer och användarnamn. */
final class Skarmtext {

  private static final Map<String, Pattern> FORBJUDET =
      Map.of(
          "id",
          Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
          "regelnummer",
          Pattern.compile("\\bR\\d{1,2}\\b"),
          "kod",
          Pattern.compile("(?<![\\w.@/-])[a-zåäö]+(?:_[a-zåäö]+)+\\b"),
          "uppräkning",
          Pattern.compile("\\b[A-ZÅÄÖ]{2,}_[A-ZÅÄÖ_]{2,}\\b"),
          "medlemskod",
          Pattern.compile("(?<![\\w.@/-])(?:burlov|kavlinge|staffanstorp|vellinge|fk|af)\\b"),
          "användarnamn",
          Pattern.compile("(?<![\\w@/-])[a-z]+(?:\\.[a-z]+)?\\.(?:bksv|lund)\\b(?!@)"),
          "konto",
          Pattern.compile(
              "\\b(?:ib|intakt|ram|reserverat|beviljat|avtalat|rekvirerat|utbetalt|aterfort):\\S"),
          "text som saknas",
          Pattern.compile("!\\{[^}]*}|Optional\\[|\\b[\\w.]+@[0-9a-f]{6,}\\b|\\bnull\\b"));

  private static final String TEXTEN =
      """
      () => {
        const stangda = [...document.querySelectorAll('details:not([open])')];
        stangda.forEach(d => d.open = true);
        const namn = [...document.querySelectorAll('[aria-label],[title],[placeholder]')].map(e =>
          [e.getAttribute('aria-label'), e.getAttribute('title'), e.getAttribute('placeholder')]
            .filter(t => t).join(' · '));
        const varden = [...document.querySelectorAll('input,textarea')]
          .filter(e => e.type !== 'hidden' && e.type !== 'checkbox' && e.type !== 'radio')
          .map(e => e.value);
        const text = document.title + '\\n' + document.body.innerText + '\\n' + namn.join('\\n') + '\\n'
          + varden.join('\\n');
        stangda.forEach(d => d.open = false);
        return text;
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

  private Skarmtext() {}

  /** Allt som står på sidan, också i fälten och i det som bara läses upp. */
  static String pa(Page sida) {
    return (String) sida.evaluate(TEXTEN);
  }

  /** Meningarna utom det som är märkt som svenska och det som någon skrivit i ett fält. */
  static List<String> omarkt(Page sida) {
    return ((List<?>) sida.evaluate(OMARKTA)).stream().map(String.class::cast).toList();
  }

  /** Varje fynd, med orden runt om. */
  static List<String> fynd(String text) {
    List<String> fynd = new ArrayList<>();
    String utanAdresser = text.replaceAll("https?://\\S+", "[adress]");
    FORBJUDET.forEach(
        (slag, monster) -> {
          Matcher m = monster.matcher(utanAdresser);
          while (m.find()) {
            fynd.add(slag + ": …" + runt(utanAdresser, m.start(), m.end()) + "…");
          }
        });
    return fynd;
  }

  private static String runt(String text, int fran, int till) {
    return text.substring(Math.max(0, fran - 40), Math.min(text.length(), till + 25))
        .replaceAll("\\s+", " ");
  }
}
