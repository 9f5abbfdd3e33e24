package se.samordna.inlasning;

import java.util.regex.Pattern;

/**
 * Text som ett kalkylprogram kan ta för en formel får en apostrof först, och den tas bort när filen
 * läses igen. En text som redan har apostrofer före ett sådant tecken får en till: ingen text
 * ändras av att skrivas ut och läsas in.
 */
public final class Formelskydd {

  private static final Pattern FARLIG = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

  private Formelskydd() {}

  public static String pa(String text) {
    return FARLIG.matcher(text).matches() ? "'" + text : text;
  }

  static String av(String text) {
    return text.startsWith("'") && FARLIG.matcher(text).matches() ? text.substring(1) : text;
  }
}
