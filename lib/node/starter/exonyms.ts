// French and English names of cities where they are not GeoNames' own: `country | GeoNames name | fr | en | also`.

/** An empty name means GeoNames' own. Hand-written: common knowledge of French and English usage. */
export const EXONYMS = `
SY | Damascus | Damas | Damascus |
SY | Deir ez-Zor | Deir Ezzor | Deir ez-Zor | Deir ez-Zor; Deir al-Zour; Deir el-Zor; Deir-Ezzor
SY | Ālbū Kamāl | Boukamal | Albu Kamal | Abou Kamal; Al-Boukamal; Bou Kamal; Abou Kamal; Albou Kamal; Bukamal; Al-Bukamal
SY | Ḩamāh | Hama | Hama | Hamah
IQ | Al Qā’im | al-Qaïm | Al-Qaim | Al-Qaïm; El-Qaïm; Qaïm; al-Qaim
GB | London | Londres | London |
CN | Beijing | Pékin | Beijing | Peking
EG | Cairo | Le Caire | Cairo |
`;
