package se.samordna.delegation.ui;

import org.springframework.stereotype.Component;
import se.samordna.delegation.DelegationService;
import se.samordna.delegation.DelegationsbeslutService;
import se.samordna.forbund.Register;

/** Det som sidan om delegation kan göra. */
@Component
record Delegationstjanster(
    DelegationService delegationer, DelegationsbeslutService beslut, Register register) {}
