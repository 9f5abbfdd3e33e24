package se.samordna.bud.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Låter en vy följa med när någon annan ändrar det den visar. */
public final class Levande {

  private final Aktor aktor = Inloggad.aktor();
  private final Predicate<Bud> angar;
  private final Runnable lasOm;
  private final AtomicBoolean vantar = new AtomicBoolean();
  private Budlyssnare.Registrering registrering = () -> {};

  private Levande(Predicate<Bud> angar, Runnable lasOm) {
    this.angar = angar;
    this.lasOm = lasOm;
  }

  /**
   * Kör {@code lasOm} vid varje bud som angår vyn, så länge den visas: i dess egen session och som
   * den som öppnade den. Flera bud tätt på varandra blir en läsning.
   */
  public static void folj(
      Component vy, Budlyssnare lyssnare, Predicate<Bud> angar, Runnable lasOm) {
    Levande levande = new Levande(angar, lasOm);
    vy.addAttachListener(
        e -> {
          UI ui = e.getUI();
          levande.registrering = lyssnare.prenumerera(bud -> levande.hor(ui, bud));
        });
    vy.addDetachListener(e -> levande.registrering.avsluta());
  }

  /**
   * Undantag därinne går till sessionens felhanterare, inte till svaret som lämnas här. Stängs
   * sidan just nu finns det ingen att säga det till.
   */
  @SuppressWarnings("FutureReturnValueIgnored")
  private void hor(UI ui, Bud bud) {
    boolean min = bud.forbund().equals(aktor.forbund()) && angar.test(bud);
    if ((min || bud.amne() == Bud.Amne.ALLT) && vantar.compareAndSet(false, true)) {
      try {
        ui.access(this::lasOm);
      } catch (UIDetachedException stangd) {
        registrering.avsluta();
      }
    }
  }

  private void lasOm() {
    vantar.set(false);
    Inloggad.som(
        aktor,
        () -> {
          lasOm.run();
          return aktor;
        });
  }
}
