package se.samordna.uppgift;

/**
 * Det som en tjänst svarar när en uppgift är slutförd, och som har en egen form i API:t.
 *
 * @param <T> formen i API:t
 */
public interface Slutsvar<T> {

  T slutsvar();
}
