package se.samordna.gemensam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Function;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;

/** En sida: en rubrik som också är sidans titel, och innehållet under den. */
public abstract class Vy extends Div implements HasDynamicTitle {

  private String titel = "";

  // Vaadins komponenter bygger sig själva i konstruktorn; metoden som anropas är deras egen.
  @SuppressWarnings("this-escape")
  protected Vy() {
    addClassName("sida");
  }

  /** Sätter sidans titel; rubriken på sidan ska säga detsamma. */
  protected final void titel(String text) {
    titel = text;
  }

  @Override
  public final String getPageTitle() {
    return titel.isEmpty() ? "Samordna" : titel + " – Samordna";
  }

  /** Värdet, eller sidan för det som inte finns: samma svar vare sig det saknas eller är dolt. */
  public static <T> T finns(Svar<T> svar) {
    return switch (svar) {
      case Svar.Ja<T>(T varde) -> varde;
      case Svar.Nej<T>(Hinder hinder) -> throw new NotFoundException(hinder.text());
    };
  }

  /** Identiteten ur adressen; en adress som inte är en identitet finns inte. */
  protected static <I> I id(String text, Function<String, I> av) {
    try {
      UUID.fromString(text);
      return av.apply(text);
    } catch (IllegalArgumentException ingenIdentitet) {
      throw new NotFoundException(text);
    }
  }
}
