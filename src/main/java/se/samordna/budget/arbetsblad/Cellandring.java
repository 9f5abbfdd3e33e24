package se.samordna.budget.arbetsblad;

/** En cells värde före och efter en handling; tom text är en tom cell. */
public record Cellandring(Cell cell, String fore, String efter) {

  Cellandring omvand() {
    return new Cellandring(cell, /* fore= */ efter, /* efter= */ fore);
  }
}
