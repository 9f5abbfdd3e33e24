package se.samordna.sie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;

/**
 * Tolkar en rads fält. Ett fält som inte går att tolka blir ett fel med radens nummer; värdet som
 * då ges används aldrig, för en fil med fel läses inte in.
 */
final class Falttolk {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MANAD = DateTimeFormatter.ofPattern("uuuuMM");
  private static final LocalDate NOLLDAG = LocalDate.EPOCH;
  private static final Pattern KONTO = Pattern.compile("\\d{1,10}");
  private static final Pattern HELTAL = Pattern.compile("-?\\d{1,6}");

  private static final int LANGST_NUMMER = 100;

  private final Post post;
  private final Felsamling fel;

  Falttolk(Post post, Felsamling fel) {
    this.post = post;
    this.fel = fel;
  }

  /** Texten; styrtecken, som formatet förbjuder, blir mellanslag. */
  String text(int index) {
    String text = post.text(index);
    if (text.chars().noneMatch(c -> c < ' ' || c == 0x7f)) {
      return text;
    }
    fel.anmark(post.rad(), Mening.text("sie_styrtecken"));
    return text.replaceAll("[\\x00-\\x1f\\x7f]", " ");
  }

  Optional<String> kanskeText(int index) {
    return Optional.of(text(index)).filter(t -> !t.isBlank());
  }

  int heltal(int index, Mening namn) {
    if (HELTAL.matcher(post.text(index)).matches()) {
      return Integer.parseInt(post.text(index));
    }
    nej(index, Mening.av("sie_heltal", namn));
    return 0;
  }

  /** Sant för ett konto som är text, som vissa program har för differenser. */
  boolean textkonto(int index) {
    String konto = post.text(index);
    return !konto.isBlank() && !KONTO.matcher(konto).matches();
  }

  String konto(int index) {
    if (!KONTO.matcher(post.text(index)).matches()) {
      nej(index, Mening.av("sie_konto"));
    }
    return post.text(index);
  }

  Belopp belopp(int index) {
    return Siebelopp.tolka(post.text(index))
        .orElseGet(
            () -> {
              nej(index, Mening.av("sie_belopp"));
              return Belopp.NOLL;
            });
  }

  LocalDate dag(int index, Mening namn) {
    try {
      return LocalDate.parse(post.text(index), DAG);
    } catch (DateTimeException inget) {
      nej(index, Mening.av("sie_dag", namn));
      return NOLLDAG;
    }
  }

  Optional<LocalDate> kanskeDag(int index, Mening namn) {
    return post.text(index).isBlank() ? Optional.empty() : Optional.of(dag(index, namn));
  }

  YearMonth manad(int index) {
    try {
      return YearMonth.parse(post.text(index), MANAD);
    } catch (DateTimeException inget) {
      nej(index, Mening.av("sie_period"));
      return YearMonth.from(NOLLDAG);
    }
  }

  /** Objektlistan, och på vilken plats fältet efter den står: vissa program utelämnar den. */
  List<Objektref> objekt(int index) {
    List<String> delar = post.lista(index);
    if (delar.size() % 2 != 0) {
      fel.fel(post.rad(), "fel_objektlista", Mening.av("sie_objektlista"));
      return List.of();
    }
    List<Objektref> objekt = new ArrayList<>();
    for (int i = 0; i < delar.size(); i += 2) {
      objekt.add(new Objektref(dimension(delar.get(i)), objektnummer(delar.get(i + 1))));
    }
    return objekt;
  }

  /** Objektets nummer, så som det kan skrivas i en objektlista igen. */
  String objektnummer(String text) {
    if (text.length() > LANGST_NUMMER) {
      fel.fel(post.rad(), "fel_objekt", Mening.av("sie_objekt"));
      return "";
    }
    return Sietext.utanTvetydigt(text);
  }

  int efterLista(int index) {
    return post.arLista(index) ? index + 1 : index;
  }

  private int dimension(String text) {
    if (HELTAL.matcher(text).matches()) {
      return Integer.parseInt(text);
    }
    fel.fel(post.rad(), "fel_objektlista", Mening.av("sie_dimension", kort(text)));
    return 0;
  }

  private void nej(int index, Mening mening) {
    String star = post.text(index);
    fel.fel(
        post.rad(),
        "fel_falt",
        star.isEmpty()
            ? Mening.av("sie_falt", post.etikett(), mening)
            : Mening.av("sie_falt_inte", post.etikett(), mening, kort(star)));
  }

  private static String kort(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
