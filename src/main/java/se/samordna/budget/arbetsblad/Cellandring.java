package se.samordna.budget.arbetsblad;

/**
 * En cells värde före och efter en handling; tom text är en tom cell.
 *
 * @param formel så som värdet efter skrevs när det räknades ut, annars tomt
 */
public record Cellandring(Bladcell cell, String fore, String efter, String formel) {

  Cellandring(Bladcell cell, String fore, String efter) {
    this(cell, fore, efter, "");
  }

  Cellandring omvand() {
    return new Cellandring(cell, /* fore= */ efter, /* efter= */ fore);
  }
}
