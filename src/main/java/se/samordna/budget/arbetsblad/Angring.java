package se.samordna.budget.arbetsblad;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;

/**
 * Vad som kan ångras och göras om. Var och en ångrar sitt eget, det senaste först, hur länge sedan
 * det än var; den som skriver något nytt kan inte längre göra om det ångrade.
 */
final class Angring {

  private final Deque<Arbetshandling> attAngra = new ArrayDeque<>();
  private final Deque<Arbetshandling> attGoraOm = new ArrayDeque<>();

  Angring(List<Arbetshandling> alla, String av) {
    alla.stream().filter(h -> h.av().equals(av)).forEach(this::folj);
  }

  private void folj(Arbetshandling h) {
    switch (h.art()) {
      case SKAPAD -> {}
      case ANDRAD -> {
        attAngra.push(h);
        attGoraOm.clear();
      }
      case ANGRAD -> attGoraOm.push(attAngra.pop());
      case GJORD_OM -> attAngra.push(attGoraOm.pop());
    }
  }

  /** Handlingen som står på tur att ångras eller göras om. */
  Optional<Arbetshandling> paTur(Art art) {
    return Optional.ofNullable((art == Art.ANGRAD ? attAngra : attGoraOm).peek());
  }
}
