package se.samordna.helheten;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samordna.stod.Api;

/** Gör tabellens anrop i ordning och skriver ned svaren, utjämnade. */
final class Spelning {

  private static final Pattern LASBART = Pattern.compile("json|[/+]xml|^text/");
  private static final Pattern TECKEN = Pattern.compile("charset=\"?([A-Za-z0-9-]+)");

  /**
   * Ett svar i inspelningens form.
   *
   * @param adress den väg som anropades, med id:n
   */
  record Svaret(Spelanrop anrop, String adress, String text) {}

  /** Syns och överlever i en textfil, till skillnad från tecknet självt. */
  private static final String VAGNRETUR = "␍";

  private static final String OKANT = new UUID(0, 0).toString();

  private final Function<String, Api> som;
  private final Map<String, String> id;
  private final Utjamning utjamning;
  private final List<String> saknade = new ArrayList<>();

  /** Anropar {@code som} en roll, med id:n under sina namn. */
  Spelning(Function<String, Api> som, Map<String, String> id, Utjamning utjamning) {
    this.som = som;
    this.utjamning = utjamning;
    this.id = new LinkedHashMap<>(id);
    id.forEach((namn, varde) -> utjamning.kalla(varde, namn));
  }

  List<Svaret> spela(List<Spelanrop> anrop) {
    List<Svaret> svar = new ArrayList<>();
    anrop.forEach(a -> svar.add(spela(a)));
    return List.copyOf(svar);
  }

  private Svaret spela(Spelanrop anrop) {
    Api.Svar svar = anrop.gor(som.apply(anrop.roll()), id);
    anrop.spara().forEach((namn, pekare) -> spara(anrop, svar, namn, pekare));
    String vag = svar.ratt().uri().getPath();
    return new Svaret(anrop, vag, utjamning.jamna(vag, text(svar)));
  }

  private void spara(Spelanrop anrop, Api.Svar svar, String namn, String pekare) {
    String varde = svar.kropp().at(pekare).asString("");
    if (varde.isEmpty()) {
      saknade.add(pekare + " i svaret på " + anrop.rubrik() + ": " + svar.kropp());
    }
    id.put(namn, varde.isEmpty() ? OKANT : varde);
    utjamning.kalla(varde, namn);
  }

  /** Värden som senare rader frågar efter men som inte fanns i svaret; ska vara tom. */
  List<String> saknade() {
    return List.copyOf(saknade);
  }

  private static String text(Api.Svar svar) {
    String typ = huvud(svar, "Content-Type");
    String filnamn = huvud(svar, "Content-Disposition");
    return (svar.status() + " " + typ + " " + filnamn).strip() + "\n" + kropp(svar, typ);
  }

  private static String huvud(Api.Svar svar, String namn) {
    return svar.ratt().headers().firstValue(namn).orElse("");
  }

  private static String kropp(Api.Svar svar, String typ) {
    if (svar.ratt().body().length > 0 && !LASBART.matcher(typ).find()) {
      return "(en fil)";
    }
    Matcher tecken = TECKEN.matcher(typ);
    Charset som = tecken.find() ? Charset.forName(tecken.group(1)) : StandardCharsets.UTF_8;
    return new String(svar.ratt().body(), som).replace("\r", VAGNRETUR);
  }
}
