package se.samordna.gemensam;

import java.util.List;

/**
 * Det en modul vet att någon har att göra utan att en process delat ut det. Varje modul med sådant
 * har en; inkorgen frågar alla, i sin transaktion.
 */
public interface Pliktkalla {

  /** Den inloggades; tomt för den som inget har eller inget får göra. */
  List<Plikt> mina();
}
