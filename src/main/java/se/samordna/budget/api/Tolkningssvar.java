package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import se.samordna.budget.BudgetimportService.Forhandsvisning;
import se.samordna.budget.BudgetimportService.Inlast;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Rest;
import se.samordna.inlasning.api.Tolkningsform;

/** Hur en fil förstås, och vad en inläsning skulle ge ({@code prov}) eller varför den nekas. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Tolkningssvar(Tolkningsform tolkning, Optional<Importsvar> prov, Optional<Nej> nej) {

  record Nej(String kod, String detail, List<Rest.Fel> fel) {}

  static Tolkningssvar av(Forhandsvisning visning) {
    Tolkningsform tolkning = Tolkningsform.av(visning.tolkning());
    return switch (visning.utfall()) {
      case Svar.Ja<Inlast>(Inlast inlast) ->
          new Tolkningssvar(tolkning, Optional.of(Importsvar.av(inlast)), Optional.empty());
      case Svar.Nej<Inlast>(Hinder h) ->
          new Tolkningssvar(
              tolkning,
              Optional.empty(),
              Optional.of(new Nej(h.kod(), h.text(), Rest.fel(h.fel()))));
    };
  }
}
