package se.samordna.processmotor;

import io.camunda.client.api.command.ClientStatusException;

/** Felets text för drift: en rad, avkortad. */
final class Feltext {

  private static final int MEST = 500;

  private Feltext() {}

  static String av(Throwable fel) {
    String text = slag(fel) + ": " + fel.getMessage();
    String rad = text.replaceAll("\\s+", " ");
    return rad.length() > MEST ? rad.substring(0, MEST) : rad;
  }

  /** Motorns egna fel känns igen på sin kod, andra på sin klass. */
  private static String slag(Throwable fel) {
    return fel instanceof ClientStatusException s
        ? s.getStatusCode().name()
        : fel.getClass().getSimpleName();
  }
}
