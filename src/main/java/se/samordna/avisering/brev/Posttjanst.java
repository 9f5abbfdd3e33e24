package se.samordna.avisering.brev;

/** Lämnar brev till en e-postserver. */
interface Posttjanst {

  /** Sant när en server är inställd. */
  boolean finns();

  /** Lämnar brevet. Samma brev har samma Message-ID varje gång. */
  Utfall skicka(Brev brev, String avsandarnamn);

  /** Hur det gick. */
  sealed interface Utfall {

    /** Servern har tagit emot brevet. */
    record Taget() implements Utfall {}

    /** Det går inte; att försöka igen ändrar inget. {@code skal} på svenska. */
    record Avvisat(String skal) implements Utfall {}

    /** Det gick inte nu. {@code skal} på svenska. */
    record Senare(String skal) implements Utfall {}
  }
}
