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
import se.samordna.budget.inlasning.Tolkningsval;
import se.samordna.gemensam.Innehall;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Arbetsblad i ett eget förbund, och det som proven av dem gör gemensamt. */
abstract class Arbetsbladsprov extends Bokprov {

  <T> T som(String person, Roll roll, Supplier<T> arbete) {
    return Inloggad.som(new Aktor(person, person, forbund, Set.of(roll), Set.of()), arbete::get);
  }

  <T> T ekonom(Supplier<T> arbete) {
    return som("ekonomen", Roll.EKONOM, arbete);
  }

  static ArbetsbladService blad() {
    return ena.getBean(ArbetsbladService.class);
  }

  static BladandringService andring() {
    return ena.getBean(BladandringService.class);
  }

  UUID importerad(String fil) {
    Innehall innehall = new Innehall(Facit.text(fil).getBytes(StandardCharsets.UTF_8));
    return ekonom(
        () ->
            ena.getBean(BudgetimportService.class)
                .lasIn(new Fil("budget", innehall, Tolkningsval.INGET), false)
                .varde()
                .versionId()
                .orElseThrow());
  }

  UUID skapat(Nyttblad nytt) {
    return ekonom(() -> blad().skapa(nytt).varde());
  }

  Arbetsbild hamta(UUID id) {
    return ekonom(() -> blad().hamta(id).varde());
  }

  static UUID rad(Arbetsbild bild, String namn) {
    return bild.rader().stream().filter(r -> r.namn().equals(namn)).findFirst().orElseThrow().id();
  }
}
