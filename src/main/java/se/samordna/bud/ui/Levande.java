package se.samordna.bud.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Låter en vy följa med när någon annan ändrar det den visar. */
public final class Levande {

  private static final Executor OM_EN_SEKUND =
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  private final Aktor aktor;
  private final UI ui;
  private final Predicate<Bud> angar;
  private final Runnable lasOm;
  private final Omlasning omlasning;

  private Levande(Aktor aktor, UI ui, Predicate<Bud> angar, Runnable lasOm) {
    this.aktor = aktor;
    this.ui = ui;
    this.angar = angar;
    this.lasOm = lasOm;
    this.omlasning = new Omlasning(() -> nas(ui), this::begarLasning, OM_EN_SEKUND);
  }

  /**
   * Kör {@code lasOm} vid varje bud som angår vyn, så länge den visas: i dess egen session och som
   * den som öppnade den. Flera bud tätt på varandra blir en läsning, och en sida som inte nås läses
   * om när den är tillbaka.
   */
  public static void folj(
      Component vy, Budlyssnare lyssnare, Predicate<Bud> angar, Runnable lasOm) {
    Aktor aktor = Inloggad.aktor();
    vy.addAttachListener(
        e -> {
          Levande levande = new Levande(aktor, e.getUI(), angar, lasOm);
          Budlyssnare.Registrering registrering = lyssnare.prenumerera(levande::hor);
          vy.addDetachListener(
              borta -> {
                borta.unregisterListener();
                registrering.avsluta();
                levande.omlasning.slut();
              });
        });
  }

  private void hor(Bud bud) {
    boolean min = bud.forbund().equals(aktor.forbund()) && angar.test(bud);
    if (min || bud.amne() == Bud.Amne.ALLT) {
      omlasning.begar();
    }
  }

  private static boolean nas(UI ui) {
    PushConnection forbindelse = ui.getInternals().getPushConnection();
    return forbindelse != null && forbindelse.isConnected();
  }

  /**
   * Undantag därinne går till sessionens felhanterare, inte till svaret som lämnas här. Stängs
   * sidan just nu finns det ingen att säga det till.
   */
  @SuppressWarnings("FutureReturnValueIgnored")
  private void begarLasning() {
    try {
      ui.access(this::las);
    } catch (UIDetachedException stangd) {
      omlasning.slut();
    }
  }

  private void las() {
    omlasning.borjar();
    Inloggad.som(
        aktor,
        () -> {
          lasOm.run();
          return aktor;
        });
  }
}
