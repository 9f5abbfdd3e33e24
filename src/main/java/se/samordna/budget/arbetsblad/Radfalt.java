package se.samordna.budget.arbetsblad;

/** Vad som kan ändras på en rad i ett arbetsblad. */
public enum Radfalt {
  /** {@code ja}, eller tomt när raden är borttagen. */
  FINNS,
  /** Radens plats: ett decimaltal, så att en rad alltid ryms mellan två andra. */
  PLATS,
  SLAG,
  NAMN,
  LAGE,
  KONTO,
  /** Vad en tryckt summa täcker, som i långformens kolumn {@code tacker}. */
  TACKER,
  /** Budgetpostens identitet, densamma över versioner. */
  POST,
  /** Årets belopp i hela ören; tomt när raden inte finns det året. */
  BELOPP
}
