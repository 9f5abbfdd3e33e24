package se.samordna.forbund.registerbok;

/** Hur många rader i vart och ett av bladen som lade till eller ändrade något. */
public record Registerutfall(int medlemmar, int verksamheter, int personer, int platser) {

  /** Ingenting ändrades: registret säger redan allt som står i boken. */
  public boolean inget() {
    return medlemmar + verksamheter + personer + platser == 0;
  }
}
