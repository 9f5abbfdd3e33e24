package se.samordna.foredragning.lista;

import se.samordna.mote.Punktslag;

/**
 * En stående punkt i förbundets mall.
 *
 * @param nyckel känns igen när mallen ändras och när listan fylls på
 * @param plats före eller efter det som sätts upp för just det sammanträdet
 * @param beslutstext förslag till beslut, ofta tomt
 */
public record Standardpunkt(
    String nyckel, String rubrik, Punktslag slag, Plats plats, String beslutstext) {

  /** Var på listan punkten hör hemma. */
  public enum Plats {
    FORST,
    SIST
  }
}
