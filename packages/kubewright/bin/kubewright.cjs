require("../dist/launcher.cjs");
