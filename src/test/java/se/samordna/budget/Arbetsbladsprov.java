package se.samordna.budget;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.samordna.budget.BudgetimportService.Fil;
import se.samordna.budget.arbetsblad.Arbetsbild;
import se.samordna.budget.arbetsblad.ArbetsbladService;
import se.samordna.budget.arbetsblad.BladandringService;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.gemensam.Innehall;
import se.samordna.huvudbok.Bokprov;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.inlasning.Tolkningsval;

/** Arbetsblad i ett eget förbund, och det som proven av dem gör gemensamt. */
public abstract class Arbetsbladsprov extends Bokprov {

  public <T> T som(String person, Roll roll, Supplier<T> arbete) {
    return Inloggad.som(new Aktor(person, person, forbund, Set.of(roll), Set.of()), arbete::get);
  }

  public <T> T ekonom(Supplier<T> arbete) {
    return som("ekonomen", Roll.EKONOM, arbete);
  }

  public static ArbetsbladService blad() {
    return ena.getBean(ArbetsbladService.class);
  }

  public static BladandringService andring() {
    return ena.getBean(BladandringService.class);
  }

  public UUID importerad(String fil) {
    Innehall innehall = new Innehall(Facit.text(fil).getBytes(StandardCharsets.UTF_8));
    return ekonom(
        () ->
            ena.getBean(BudgetimportService.class)
                .lasIn(new Fil("budget", innehall, Tolkningsval.INGET), false)
                .varde()
                .versionId()
                .orElseThrow());
  }

  public UUID skapat(Nyttblad nytt) {
    return ekonom(() -> blad().skapa(nytt).varde());
  }

  public Arbetsbild hamta(UUID id) {
    return ekonom(() -> blad().hamta(id).varde());
  }

  public static UUID rad(Arbetsbild bild, String namn) {
    return bild.rader().stream().filter(r -> r.namn().equals(namn)).findFirst().orElseThrow().id();
  }
}
