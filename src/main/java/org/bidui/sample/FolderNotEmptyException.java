package org.bidui.sample;

import java.io.IOException;

/** The output folder holds something already; nothing was written. The message is for the user, in Chinese. */
public final class FolderNotEmptyException extends IOException {
    private static final long serialVersionUID = 1L;

    FolderNotEmptyException(String message) {
        super(message);
    }
}
