package se.samordna.sammantrade.ui;

import org.springframework.stereotype.Component;
import se.samordna.forbund.Register;
import se.samordna.sammantrade.delegation.DelegationService;
import se.samordna.sammantrade.delegation.DelegationsbeslutService;

/** Det som sidan om delegation kan göra. */
@Component
record Delegationsakter(
    DelegationService delegationer, DelegationsbeslutService beslut, Register register) {}
