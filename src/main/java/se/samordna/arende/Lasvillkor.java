package se.samordna.arende;

import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.identitet.Aktor;

/**
 * Något som ska vara gjort innan den som ser ärendet får läsa vad handlingarna säger. Förteckningen
 * över dem är öppen. Varje modul som har ett villkor lämnar en böna; anropas i läsarens
 * transaktion.
 */
public interface Lasvillkor {

  /** Vad som återstår och hur det görs; tomt när inget gör det. */
  Optional<Hinder> aterstar(Aktor aktor, Arende arende);
}
