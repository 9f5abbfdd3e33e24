package se.samordna.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * Var en version kommer ifrån.
 *
 * @param namn vad den gjordes av: filens namn eller arbetsbladets
 * @param ursprung versionen den utgick från
 */
public record Versionskalla(String namn, Filavtryck avtryck, Optional<UUID> ursprung) {}
