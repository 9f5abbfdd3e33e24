package se.samordna.gemensam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import se.samordna.gemensam.Talsprak;

/** Skärmarnas texter ur textfilerna, på det språk som är valt. Svenska gäller tills man byter. */
public final class Texter {

  public static final Locale SVENSKA = Talsprak.SVENSKA;

  private Texter() {}

  public static String text(String nyckel, Object... varden) {
    return I18NProvider.translate(sprak(), nyckel, varden);
  }

  /**
   * Texten på svenska, på vilket språk skärmen än är: ett förval i ett fält sparas, och står sedan
   * i protokollet eller på de offentliga sidorna.
   */
  public static String svensk(String nyckel, Object... varden) {
    return I18NProvider.translate(SVENSKA, nyckel, varden);
  }

  /** Texten för ett värde i en uppräkning, till exempel {@code status.PAGAR}. */
  public static String varde(String grupp, Object varde) {
    return text(grupp + "." + varde);
  }

  public static Locale sprak() {
    return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(SVENSKA);
  }
}
