package se.samordna.ansokan.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/** Året på en rad med pengar: det skrivna, eller insatsens första på en ny rad. */
final class Arsforslag {

  private Arsforslag() {}

  /** Ett år som inte var ifyllt är 0 i ansökan och tomt på skärmen. */
  static void satt(IntegerField ar, Optional<Integer> skrivet, int nyttAr) {
    int visat = skrivet.orElse(nyttAr);
    ar.setValue(visat == 0 ? ar.getEmptyValue() : Integer.valueOf(visat));
  }
}
